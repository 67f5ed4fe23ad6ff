import { at, berlin, calendar, type ConformanceCase, event, lines, newYorkNow, zone } from './conformance-case.ts'

type Shows = ConformanceCase['shows']

function inBerlin(
  name: string,
  rfc: string,
  body: string,
  window: readonly [string, string],
  expected: readonly string[],
  shows: Shows = 'span',
): ConformanceCase {
  return {
    name,
    rfc,
    feed: calendar(body),
    window: { start: window[0], end: window[1] },
    timeZone: 'Europe/Berlin',
    shows,
    expected,
  }
}

/** Clocks in Berlin go from two to three on 29 March 2026, and from three to two on 25 October. */
const [march, october] = [
  ['2026-03-27', '2026-04-01'],
  ['2026-10-23', '2026-10-28'],
] as const
const january = ['2026-01-01', '2026-02-01'] as const
const local = (stamp: string) => `DTSTART;TZID=Europe/Berlin:${stamp}`
const zoned = (tzid: string) => event(`DTSTART;TZID=${tzid}:20260105T100000`)

const halfPast = zone(
  'Customized Time Zone',
  ['-0741', '-0741', '1SU;BYMONTH=4'],
  ['-0741', '-0741', '-1SU;BYMONTH=10'],
)

export const timeCases: readonly ConformanceCase[] = [
  inBerlin(
    'a series keeps its hour over a change of clocks',
    '3.3.5 form 3',
    berlin + event(local('20260328T180000'), 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'),
    march,
    ['2026-03-28T17:00Z/2026-03-28T18:00Z', '2026-03-29T16:00Z/2026-03-29T17:00Z'],
  ),
  inBerlin(
    'an instance in a gap moves forward by the gap, that day only, and counts',
    '3.3.5: "interpreted using the UTC offset before the gap"; 3.3.10 would drop it',
    berlin + event(local('20260328T023000'), 'RRULE:FREQ=DAILY;COUNT=3'),
    march,
    ['2026-03-28T01:30Z', '2026-03-29T01:30Z', '2026-03-30T00:30Z'],
    'start',
  ),
  inBerlin(
    'a single event in a gap',
    '3.3.5',
    berlin + event(local('20260329T023000')),
    march,
    ['2026-03-29T01:30Z'],
    'start',
  ),
  inBerlin(
    'in a fold the first counts',
    '3.3.5: "refers to the first occurrence of the referenced time"',
    berlin + event(local('20261024T023000'), 'RRULE:FREQ=DAILY;COUNT=3'),
    october,
    ['2026-10-24T00:30Z', '2026-10-25T00:30Z', '2026-10-26T01:30Z'],
    'start',
  ),
  inBerlin(
    'P1D is as long as the day',
    '3.3.6: nominal',
    berlin + event(local('20260328T120000'), 'DURATION:P1D'),
    march,
    ['2026-03-28T11:00Z/2026-03-29T10:00Z'],
  ),
  inBerlin('PT24H is exact', '3.3.6', berlin + event(local('20260328T120000'), 'DURATION:PT24H'), march, [
    '2026-03-28T11:00Z/2026-03-29T11:00Z',
  ]),
  inBerlin(
    'DTEND gives every instance the same exact length',
    '3.8.5.3: "the same exact duration will apply"',
    berlin + event(local('20260327T220000'), 'DTEND;TZID=Europe/Berlin:20260328T060000', 'RRULE:FREQ=DAILY;COUNT=2'),
    march,
    ['2026-03-27T21:00Z/2026-03-28T05:00Z', '2026-03-28T21:00Z/2026-03-29T05:00Z'],
  ),
  inBerlin(
    'a negative duration counts as none',
    '3.8.2.5: MUST be positive',
    event('DTSTART:20260105T100000Z', 'DURATION:-PT1H'),
    january,
    ['2026-01-05T10:00Z/2026-01-05T10:00Z'],
  ),
  inBerlin(
    'an end before the start counts as none',
    '3.8.2.2: MUST be later',
    event('DTSTART:20260105T100000Z', 'DTEND:20260105T090000Z'),
    january,
    ['2026-01-05T10:00Z/2026-01-05T10:00Z'],
  ),
  inBerlin('a time without an end takes no time', '3.6.1', event('DTSTART:20260105T100000Z'), january, [
    '2026-01-05T10:00Z/2026-01-05T10:00Z',
  ]),
  inBerlin('a date without an end lasts one day', '3.6.1', event('DTSTART;VALUE=DATE:20260105'), january, [
    '2026-01-05/2026-01-06',
  ]),
  inBerlin(
    'several days, the last excluded',
    '3.6.1: DTEND is not inclusive',
    event('DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260108'),
    january,
    ['2026-01-05/2026-01-08'],
  ),
  inBerlin(
    'several days by DURATION, repeated',
    '3.8.5.3',
    event('DTSTART;VALUE=DATE:20260105', 'DURATION:P2D', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    january,
    ['2026-01-05/2026-01-07', '2026-01-12/2026-01-14'],
  ),
  inBerlin(
    'BYHOUR is ignored where DTSTART is a date',
    '3.3.10: "MUST be ignored"',
    event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;BYHOUR=9,17;COUNT=2'),
    january,
    ['2026-01-05', '2026-01-06'],
    'start',
  ),
  inBerlin(
    'UNTIL as a date for dates',
    '3.3.10',
    event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;UNTIL=20260107'),
    january,
    ['2026-01-05', '2026-01-06', '2026-01-07'],
    'start',
  ),
  inBerlin(
    'floating times are the feed’s',
    '3.3.5 form 1',
    event('DTSTART:20260105T100000', 'DTEND:20260105T110000'),
    january,
    ['2026-01-05T09:00Z/2026-01-05T10:00Z'],
  ),
  inBerlin(
    'X-WR-TIMEZONE is the zone of floating times',
    'no RFC: Google and Apple write it',
    lines('X-WR-TIMEZONE:America/New_York') + event('DTSTART:20260105T100000'),
    january,
    ['2026-01-05T15:00Z'],
    'start',
  ),
  inBerlin(
    'a TZID without its VTIMEZONE',
    '3.2.19 asks for one; the zone is known all the same',
    zoned('America/New_York'),
    january,
    ['2026-01-05T15:00Z'],
    'start',
  ),
  inBerlin(
    'a zone by its Windows name',
    '3.2.19; Outlook and Exchange write it',
    zoned('W. Europe Standard Time'),
    january,
    ['2026-01-05T09:00Z'],
    'start',
  ),
  inBerlin(
    'a quoted zone name',
    '3.2: quotes are not part of the value',
    zoned('"America/New_York"'),
    january,
    ['2026-01-05T15:00Z'],
    'start',
  ),
  inBerlin(
    'a zone behind a vendor’s prefix',
    '3.2.19: a leading slash marks a registry',
    zoned('/mozilla.org/20050126_1/America/New_York'),
    january,
    ['2026-01-05T15:00Z'],
    'start',
  ),
  inBerlin(
    'X-LIC-LOCATION says what a VTIMEZONE is',
    'libical writes it',
    lines('BEGIN:VTIMEZONE', 'TZID:Ours', 'X-LIC-LOCATION:America/New_York', 'END:VTIMEZONE') + zoned('Ours'),
    january,
    ['2026-01-05T15:00Z'],
    'start',
  ),
  inBerlin(
    'a VTIMEZONE that is no zone of the world',
    '3.6.5: its own rules',
    halfPast + zoned('Customized Time Zone'),
    january,
    ['2026-01-05T17:41Z'],
    'start',
  ),
  inBerlin(
    'the rules of a VTIMEZONE over its change of clocks',
    '3.6.5',
    zone('Our Town', ['+0130', '+0230', '-1SU;BYMONTH=3'], ['+0230', '+0130', '-1SU;BYMONTH=10']) +
      event('DTSTART;TZID=Our Town:20260328T120000', 'RRULE:FREQ=DAILY;COUNT=2'),
    march,
    ['2026-03-28T10:30Z', '2026-03-29T09:30Z'],
    'start',
  ),
  inBerlin(
    'start and end in two zones',
    '3.8.2.2',
    berlin + newYorkNow + event(local('20260105T100000'), 'DTEND;TZID=America/New_York:20260105T100000'),
    january,
    ['2026-01-05T09:00Z/2026-01-05T15:00Z'],
  ),
  inBerlin(
    'a series runs in its own zone',
    '3.8.5.3',
    newYorkNow + event('DTSTART;TZID=America/New_York:20260307T210000', 'RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=2'),
    ['2026-03-01', '2026-04-01'],
    ['2026-03-08T02:00Z', '2026-03-15T01:00Z'],
    'start',
  ),
  inBerlin(
    'UNTIL in UTC is exact at a change of clocks',
    '3.3.10',
    berlin + event(local('20261024T023000'), 'RRULE:FREQ=DAILY;UNTIL=20261025T003000Z'),
    october,
    ['2026-10-24T00:30Z', '2026-10-25T00:30Z'],
    'start',
  ),
  inBerlin(
    'a leap second counts as the one before',
    '3.3.12',
    event('DTSTART:20261231T235960Z'),
    ['2026-12-01', '2027-02-01'],
    ['2026-12-31T23:59Z'],
    'start',
  ),
  inBerlin(
    'every week from 1900 on',
    'our limits',
    event('DTSTART:19000101T100000Z', 'RRULE:FREQ=WEEKLY'),
    january,
    at('2026-01', '10:00Z', 5, 12, 19, 26),
    'start',
  ),
]
