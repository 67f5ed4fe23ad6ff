#!/usr/bin/env python3
"""What recurring_ical_events finds in the shared feeds, as the second opinion of shared-feeds.test.ts.

    CATALYST_FEEDS=/absolute/path python3 packages/adapters/test/ical/make-feed-table.py
    (python3-recurring-ical-events 2.0 and python3-icalendar 4.0, as Debian 12 has them)

The feeds are other people's data: only their names, and the instants or dates of their events, are kept.
Floating times are read in the zone that is written beside each feed.
"""
import datetime as dt
import json
import os
import pathlib
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

WINDOWS = {
    'icaljs-recur_instances.ics': ('2012-10-01', '2014-01-01', 'America/Los_Angeles'),
    'icaljs-timezone_from_file.ics': ('2023-01-01', '2024-01-01', 'UTC'),
    'icaljs-rdate_exdate.ics': ('2024-06-01', '2024-07-01', 'UTC'),
    'icaljs-duration_instead_of_dtend.ics': ('2012-06-01', '2012-08-01', 'America/Los_Angeles'),
    'icaljs-only_dtstart_time.ics': ('2012-06-01', '2012-08-01', 'America/Los_Angeles'),
    'icaljs-only_dtstart_date.ics': ('2012-06-01', '2012-08-01', 'America/Los_Angeles'),
    'icaljs-day_long_recur_yearly.ics': ('2012-08-01', '2012-10-01', 'America/Los_Angeles'),
    'icaljs-google_birthday.ics': ('2012-01-01', '2015-01-01', 'America/Los_Angeles'),
    'rie-fablab_cottbus.ics': ('2016-01-01', '2020-01-01', 'Europe/Berlin'),
    'rie-machbar_16_feb_2019.ics': ('2019-01-01', '2019-05-01', 'Europe/Berlin'),
    'rie-each_week_but_two_deleted.ics': ('2019-01-01', '2020-01-01', 'Europe/Berlin'),
    'rie-issue_75_range_parameter.ics': ('2024-09-01', '2024-12-01', 'UTC'),
    'rie-three_events_one_edited.ics': ('2019-01-01', '2020-01-01', 'Europe/Berlin'),
    'rie-issue_62_moved_event.ics': ('2021-11-01', '2022-07-01', 'Europe/Berlin'),
    'rie-issue_4_rrule_until.ics': ('2019-08-01', '2020-01-01', 'Europe/London'),
    'rie-issue_18_cancel_status.ics': ('2020-01-01', '2020-03-01', 'Europe/Berlin'),
    'rie-rdate_hackerpublicradio.ics': ('2013-01-01', '2015-01-01', 'Europe/London'),
    'rie-x_wr_timezone_simple_events_issue_59.ics': ('2021-12-01', '2022-01-01', 'America/New_York'),
    'cc-sonoma_parks.ics': ('2026-06-01', '2026-07-01', 'America/Los_Angeles'),
    'cc-gcal_bloomington.ics': ('2026-06-01', '2026-07-01', 'America/Indiana/Indianapolis'),
}


def text_of(time, zone):
    if not isinstance(time, dt.datetime):
        return f'{time:%Y-%m-%d}'
    aware = time if time.tzinfo else time.replace(tzinfo=ZoneInfo(zone))
    return f'{aware.astimezone(dt.timezone.utc):%Y-%m-%dT%H:%MZ}'


def events_of(path, start, end, zone):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    first, last = (dt.date.fromisoformat(day) for day in (start, end))
    found = recurring_ical_events.of(calendar).between(first, last)
    return sorted([text_of(event['DTSTART'].dt, zone), text_of(event['DTEND'].dt, zone)] for event in found)


feeds = pathlib.Path(os.environ['CATALYST_FEEDS'])
table = {}
for name, (start, end, zone) in WINDOWS.items():
    row = {'start': start, 'end': end, 'timeZone': zone}
    try:
        row['events'] = events_of(feeds / name, start, end, zone)
    except Exception as error:  # it loses the whole file: that is worth knowing, too
        row['failure'] = f'{type(error).__name__}: {error}'
    table[name] = row
path = pathlib.Path(__file__).with_name('feed-table.json')
rows = ',\n'.join(f'  {json.dumps(name)}: {json.dumps(row, separators=(",", ":"))}' for name, row in table.items())
path.write_text(f'{{\n{rows}\n}}\n')
for name, row in table.items():
    print(name, len(row.get('events', [])), row.get('failure', ''))
