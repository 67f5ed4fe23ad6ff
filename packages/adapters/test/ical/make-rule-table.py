#!/usr/bin/env python3
"""Answers of python-dateutil to 2,000 random recurrence rules, as the second opinion of rule-table.test.ts.

    python3 packages/adapters/test/ical/make-rule-table.py    (python3-dateutil 2.8 or later)

The seed is fixed, so that a second run writes the same rules. Rules that give nothing
or one instance are mostly drawn again. Each entry is
    [dtstart, rule, window start, window end, number of instances in the window, the first 30 of them]
with wall-clock seconds since 1970-01-01T00:00 for every time.

Where dateutil is known not to follow RFC 5545, the question is put so that it does:
- DTSTART is an instance and counts towards COUNT, also where the rule does not give it (section 3.8.5.3, 3.3.10);
  dateutil leaves it out: it is added here.
- BYWEEKNO without BYDAY means the weekday of DTSTART (section 3.3.10, "derived from the Start Time"); dateutil gives
  all seven days: such rules are asked with that BYDAY.
- BYSETPOS counts in the whole week (section 3.3.10, "one interval of the recurrence rule"); dateutil begins the first
  week at DTSTART: weekly rules are asked from the first day of that week, and what is before DTSTART is dropped.
- BYDAY=MO,-1FR is a union; dateutil intersects the numbered with the others: no rule mixes them.
"""
import datetime as dt
import gzip
import itertools
import json
import pathlib
import random

from dateutil.rrule import rrulestr

RULES = 2000
LISTED = 30
EPOCH = dt.datetime(1970, 1, 1)
DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
WEIGHTS = [1, 2, 3, 5, 8, 12, 20]
SPANS = [[1, 2], [1, 2], [1, 30], [31, 366], [31, 366], [366, 1500], [1500, 6000]]  # days of the window
RARE = 0.03  # how many of the rules without an instance, or with one, are kept
draw = random.Random(5545)


def some(low, high, most, negative=False):
    """A few numbers of a range, counted from its end too where that has a meaning."""
    found = set()
    for _ in range(draw.randint(1, most)):
        number = draw.randint(low, high)
        found.add(-number if negative and draw.random() < 0.4 else number)
    return ','.join(map(str, sorted(found)))


def weekdays(frequency, parts):
    numbered = frequency in ('MONTHLY', 'YEARLY') and 'BYWEEKNO' not in parts and draw.random() < 0.6
    most = 5 if frequency == 'MONTHLY' or 'BYMONTH' in parts else 53
    chosen = draw.sample(DAYS, draw.randint(1, 4))
    if not numbered:
        return ','.join(chosen)
    return ','.join(f'{draw.choice([-1, 1]) * draw.randint(1, most)}{day}' for day in chosen)


def random_rule(start):
    frequency = draw.choices(FREQUENCIES, WEIGHTS)[0]
    coarse = FREQUENCIES.index(frequency)
    parts = {'FREQ': frequency}
    if draw.random() < 0.5:
        parts['INTERVAL'] = str(draw.randint(2, 5) if coarse > 2 else draw.choice([2, 7, 12, 90, 1000]))
    if draw.random() < 0.35:
        parts['BYMONTH'] = some(1, 12, 4)
    if frequency == 'YEARLY' and draw.random() < 0.25:
        parts['BYWEEKNO'] = some(1, 53, 4, negative=True)
    if frequency in ('YEARLY', 'HOURLY', 'MINUTELY', 'SECONDLY') and draw.random() < 0.15:
        parts['BYYEARDAY'] = some(1, 366, 5, negative=True)
    if frequency != 'WEEKLY' and draw.random() < 0.3:
        parts['BYMONTHDAY'] = some(1, 31, 4, negative=True)
    if draw.random() < 0.5:
        parts['BYDAY'] = weekdays(frequency, parts)
    for name, high, chance in (('BYHOUR', 23, 0.2), ('BYMINUTE', 59, 0.2), ('BYSECOND', 59, 0.1)):
        if draw.random() < (chance if coarse > 1 or name != 'BYSECOND' else 0.4):
            parts[name] = some(0, high, 3)
    if coarse > 1 and len(parts.keys() - {'FREQ', 'INTERVAL'}) > 0 and draw.random() < 0.3:
        parts['BYSETPOS'] = some(1, 5 if coarse > 3 else 3, 2, negative=True)
    if draw.random() < 0.4:
        parts['WKST'] = draw.choice(DAYS)
    ending = draw.random()
    if ending < 0.3:
        parts['COUNT'] = str(draw.choice([1, 2, 5, 13, 40, 200]))
    elif ending < 0.5:
        parts['UNTIL'] = f'{start + dt.timedelta(days=draw.randint(0, 3000)):%Y%m%dT%H%M%S}'
    return parts


def ask(text, since):
    try:
        yield from rrulestr(text, dtstart=since)
    except ValueError as error:  # it refuses a rule that never matches
        if 'empty' not in str(error):
            raise


def instances(start, parts, end):
    """The recurrence set before `end` as RFC 5545 has it, from dateutil's answer to the same or a plainer rule."""
    asked = {name: value for name, value in parts.items() if name != 'COUNT'}
    if 'BYWEEKNO' in asked and not asked.keys() & {'BYDAY', 'BYMONTHDAY', 'BYYEARDAY'}:
        asked['BYDAY'] = DAYS[start.weekday()]
    since = start
    if asked['FREQ'] == 'WEEKLY':
        asked.setdefault('BYDAY', DAYS[start.weekday()])
        since -= dt.timedelta(days=(start.weekday() - DAYS.index(asked.get('WKST', 'MO'))) % 7)
    dt.MAXYEAR = end.year  # dateutil's own bound: else it looks for a match until year 9999
    text = ';'.join(f'{name}={value}' for name, value in asked.items())
    of_rule = (time for time in ask(text, since) if time >= start)
    first = next(of_rule, None)
    given = [start] if first is None or first != start else []
    if first is not None:
        of_rule = itertools.chain([first], of_rule)
    whole = itertools.chain(given, of_rule)
    if 'COUNT' in parts:
        whole = itertools.islice(whole, int(parts['COUNT']))
    return itertools.takewhile(lambda time: time < end, whole)


def too_long(start, parts, end):
    """dateutil walks every second on its way to the window; leave out what would take it minutes."""
    seconds = {'SECONDLY': 1, 'MINUTELY': 60, 'HOURLY': 3600}.get(parts['FREQ'], 86400) * int(parts.get('INTERVAL', 1))
    return (end - start).total_seconds() / seconds > 100_000


def entry():
    start = dt.datetime(draw.randint(1995, 2030), 1, 1) + dt.timedelta(
        days=draw.randint(0, 365), seconds=draw.choice([0, 28800, 37800, 43215, 66600, 86340])
    )
    parts = random_rule(start)
    coarse = FREQUENCIES.index(parts['FREQ'])
    ahead = 0 if draw.random() < 0.4 else draw.randint(0, 3000 if coarse > 2 else 2)
    first = dt.datetime(start.year, start.month, start.day) + dt.timedelta(days=ahead)
    last = first + dt.timedelta(days=draw.choice(SPANS[coarse]))
    if too_long(start, parts, last):
        return None
    found = [time for time in instances(start, parts, last) if time >= first]
    if len(found) > 9000 or (len(found) < 2 and draw.random() > RARE):
        return None
    text = ';'.join(f'{name}={value}' for name, value in parts.items())
    seconds = [int((time - EPOCH).total_seconds()) for time in found[:LISTED]]
    return [f'{start:%Y%m%dT%H%M%S}', text, f'{first:%Y-%m-%d}', f'{last:%Y-%m-%d}', len(found), seconds]


table = []
while len(table) < RULES:
    row = entry()
    if row is not None:
        table.append(row)
path = pathlib.Path(__file__).with_name('rule-table.json.gz')
lines = ',\n'.join(json.dumps(row, separators=(',', ':')) for row in table)
path.write_bytes(gzip.compress(f'[\n{lines}\n]\n'.encode(), 9, mtime=0))
print(f'{len(table)} rules, {sum(row[4] for row in table)} instances, {path.stat().st_size} bytes')
