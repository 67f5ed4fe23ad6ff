"""Writes zone-table.json: what a calendar must show around clock changes, worked out with Python's zoneinfo.

python3 make-zone-table.py > zone-table.json
"""

import json
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = ["UTC", "America/Phoenix", "Europe/Vienna", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"]

# Where a zone's own clocks never change, its readers and libraries still meet those whose clocks do.
CHANGES = {
    "Lord Howe forward": datetime(2026, 10, 3, 15, 30, tzinfo=timezone.utc),
    "Vienna back": datetime(2026, 10, 25, 1, 0, tzinfo=timezone.utc),
    "Vienna forward": datetime(2027, 3, 28, 1, 0, tzinfo=timezone.utc),
    "Lord Howe back": datetime(2027, 4, 3, 15, 0, tzinfo=timezone.utc),
}

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = "January February March April May June July August September October November December".split()


def date_text(day):
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def time_text(moment):
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {'am' if moment.hour < 12 else 'pm'}"


def midnight_of(day):
    return datetime(day.year, day.month, day.day)


def events_around(change, zone):
    """Title, start and end as instants (given in UTC), wall-clock times (given with the zone) or dates."""
    day = change.astimezone(zone).date()
    minutes = lambda count: timedelta(minutes=count)
    wall = lambda days, hour, minute: midnight_of(day) + timedelta(days=days, hours=hour, minutes=minute)
    return [
        ("Before the change", change - minutes(60), change - minutes(30)),
        ("Over the change", change - minutes(30), change + minutes(90)),
        ("After the change", change + minutes(60), change + minutes(120)),
        ("Late on the eve", wall(-1, 23, 30), wall(0, 0, 30)),
        ("First thing", wall(0, 0, 0), wall(0, 1, 0)),
        ("Noon after", wall(1, 12, 0), wall(1, 13, 0)),
        ("All of the day", day, day + timedelta(days=1)),
        ("Three days", day - timedelta(days=1), day + timedelta(days=2)),
    ]


def as_wall(moment, zone):
    return moment.astimezone(zone).replace(tzinfo=None) if moment.tzinfo else moment


def ics(value, name):
    if not isinstance(value, datetime):
        return f";VALUE=DATE:{value:%Y%m%d}"
    if value.tzinfo:
        return f":{value:%Y%m%dT%H%M%SZ}"
    return f";TZID={name}:{value:%Y%m%dT%H%M%S}"


def on_day(start, end, day):
    """The time that stands beside the event under this day, or None if it is not on then."""
    if not isinstance(start, datetime):
        return "All day" if start <= day < end else None
    last = (end - timedelta(minutes=1)).date()
    if not start.date() <= day <= last:
        return None
    if start.date() == day:
        return f"{time_text(start)} to {time_text(end)}"
    return f"Until {time_text(end)}" if day == last else "Continues"


def in_full(start, end):
    if not isinstance(start, datetime):
        last = end - timedelta(days=1)
        return f"{date_text(start)}, All day" if last == start else f"{date_text(start)} to {date_text(last)}"
    if start.date() == (end - timedelta(minutes=1)).date():
        return f"{date_text(start)}, {time_text(start)} to {time_text(end)}"
    return f"{date_text(start.date())}, {time_text(start)} to {date_text(end.date())}, {time_text(end)}"


def elsewhere(start, zone):
    """From which zones' readers the library's clock differs when the event starts."""
    if not isinstance(start, datetime):
        return []
    moment = start if start.tzinfo else start.replace(tzinfo=zone)
    return [name for name in ZONES if moment.astimezone(ZoneInfo(name)).utcoffset() != moment.astimezone(zone).utcoffset()]


def case(zone_name, change_name):
    zone, change = ZoneInfo(zone_name), CHANGES[change_name]
    now = change - timedelta(hours=24)
    today = now.astimezone(zone).date()
    events = []
    for title, start, end in events_around(change, zone):
        shown = [as_wall(value, zone) if isinstance(value, datetime) else value for value in (start, end)]
        days = [today + timedelta(days=index) for index in range(4)]
        events.append(
            {
                "title": title,
                "start": ics(start, zone_name),
                "end": ics(end, zone_name),
                "inFull": in_full(*shown),
                "days": {date_text(day): text for day in days if (text := on_day(*shown, day))},
                "elsewhere": elsewhere(start, zone),
            }
        )
    return {
        "library": zone_name,
        "change": change_name,
        "now": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        "today": date_text(today),
        "events": events,
    }


print(json.dumps([case(zone, change) for zone in ZONES for change in CHANGES], indent=2))
