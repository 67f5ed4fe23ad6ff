import { at, berlin, calendar, type ConformanceCase, event } from './conformance-case.ts'

const january = { start: '2026-01-01', end: '2026-02-01' }
const daily = ['DTSTART:20260105T100000Z', 'DTEND:20260105T110000Z', 'RRULE:FREQ=DAILY;COUNT=5']

function inJanuary(
  name: string,
  rfc: string,
  feed: string,
  expected: readonly string[],
  shows: ConformanceCase['shows'] = 'start',
): ConformanceCase {
  return { name, rfc, feed, window: january, shows, expected }
}

const title = (text: string) => `SUMMARY:${text}`

export const seriesCases: readonly ConformanceCase[] = [
  inJanuary(
    'EXDATE',
    '3.8.5.1',
    calendar(event(...daily, 'EXDATE:20260106T100000Z,20260108T100000Z')),
    at('2026-01', '10:00Z', 5, 7, 9),
  ),
  inJanuary(
    'EXDATE in another zone than DTSTART',
    '3.8.5.1: the instant is what counts',
    calendar(berlin, event(...daily, 'EXDATE;TZID=Europe/Berlin:20260106T110000')),
    at('2026-01', '10:00Z', 5, 7, 8, 9),
  ),
  inJanuary(
    'EXDATE as a date takes out what begins on it',
    '3.8.5.1: VALUE may be DATE',
    calendar(event(...daily, 'EXDATE;VALUE=DATE:20260106')),
    at('2026-01', '10:00Z', 5, 7, 8, 9),
  ),
  inJanuary(
    'EXDATE of DTSTART',
    '3.8.5.1: the first instance may be taken out, and was counted',
    calendar(event(...daily, 'EXDATE:20260105T100000Z')),
    at('2026-01', '10:00Z', 6, 7, 8, 9),
  ),
  inJanuary(
    'EXDATE of an all-day series',
    '3.8.5.1',
    calendar(event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20260106')),
    ['2026-01-05', '2026-01-07'],
  ),
  inJanuary(
    'RDATE adds to a rule, and once only what is there already',
    '3.8.5.2: "Duplicate instances are ignored"',
    calendar(event(...daily, 'RDATE:20260106T100000Z,20260120T150000Z')),
    [...at('2026-01', '10:00Z', 5, 6, 7, 8, 9), '2026-01-20T15:00Z'],
  ),
  inJanuary(
    'a series of RDATEs only',
    '3.8.5.2',
    calendar(event('DTSTART:20260105T100000Z', 'DURATION:PT1H', 'RDATE:20260107T120000Z', 'RDATE:20260109T100000Z')),
    ['2026-01-05T10:00Z', '2026-01-07T12:00Z', '2026-01-09T10:00Z'],
  ),
  inJanuary(
    'RDATE as a PERIOD with an end',
    '3.8.5.2, 3.8.5.3: a PERIOD has its own duration',
    calendar(
      event(
        'DTSTART:20260105T100000Z',
        'DTEND:20260105T110000Z',
        'RDATE;VALUE=PERIOD:20260107T100000Z/20260107T140000Z',
      ),
    ),
    ['2026-01-05T10:00Z/2026-01-05T11:00Z', '2026-01-07T10:00Z/2026-01-07T14:00Z'],
    'span',
  ),
  inJanuary(
    'RDATE as a PERIOD with a duration',
    '3.8.5.2, 3.3.9',
    calendar(event('DTSTART:20260105T100000Z', 'DTEND:20260105T110000Z', 'RDATE;VALUE=PERIOD:20260107T100000Z/PT30M')),
    ['2026-01-05T10:00Z/2026-01-05T11:00Z', '2026-01-07T10:00Z/2026-01-07T10:30Z'],
    'span',
  ),
  inJanuary(
    'an override after its series',
    '3.8.4.4',
    calendar(
      event(...daily, title('Talk')),
      event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T150000Z', 'DURATION:PT1H', title('Later')),
    ),
    ['2026-01-05T10:00Z Talk', '2026-01-06T15:00Z Later', ...at('2026-01', '10:00Z Talk', 7, 8, 9)],
    'title',
  ),
  inJanuary(
    'an override before its series',
    '3.8.4.4: no order is asked for',
    calendar(
      event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T150000Z', 'DURATION:PT1H', title('Later')),
      event(...daily, title('Talk')),
    ),
    ['2026-01-05T10:00Z Talk', '2026-01-06T15:00Z Later', ...at('2026-01', '10:00Z Talk', 7, 8, 9)],
    'title',
  ),
  inJanuary(
    'an override that names its instance in another zone',
    '3.8.4.4: the instant is what counts',
    calendar(
      berlin,
      event(...daily),
      event('RECURRENCE-ID;TZID=Europe/Berlin:20260106T110000', 'DTSTART:20260106T150000Z'),
    ),
    ['2026-01-05T10:00Z', '2026-01-06T15:00Z', ...at('2026-01', '10:00Z', 7, 8, 9)],
  ),
  inJanuary(
    'an override moved into the window from outside',
    '3.8.4.4',
    calendar(
      event('DTSTART:20251210T100000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('RECURRENCE-ID:20251211T100000Z', 'DTSTART:20260111T100000Z'),
    ),
    ['2026-01-11T10:00Z'],
  ),
  inJanuary(
    'an override without its series',
    '3.8.4.4: it is an event of its own',
    calendar(event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T150000Z')),
    ['2026-01-06T15:00Z'],
  ),
  inJanuary(
    'THISANDFUTURE moves all that follow by as much',
    '3.2.13, 3.8.4.4',
    calendar(
      event(...daily),
      event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260107T100000Z', 'DTSTART:20260107T120000Z', 'DTEND:20260107T150000Z'),
    ),
    [
      '2026-01-05T10:00Z/2026-01-05T11:00Z',
      '2026-01-06T10:00Z/2026-01-06T11:00Z',
      '2026-01-07T12:00Z/2026-01-07T15:00Z',
      '2026-01-08T12:00Z/2026-01-08T15:00Z',
      '2026-01-09T12:00Z/2026-01-09T15:00Z',
    ],
    'span',
  ),
  inJanuary(
    'a cancelled instance is told as such, not dropped',
    '3.8.1.11',
    calendar(
      event(...daily, title('Talk')),
      event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T100000Z', 'STATUS:CANCELLED', title('Off')),
    ),
    ['2026-01-05T10:00Z Talk', '2026-01-06T10:00Z Off', ...at('2026-01', '10:00Z Talk', 7, 8, 9)],
    'title',
  ),
  inJanuary(
    'the highest SEQUENCE of a UID counts',
    '3.8.7.4',
    calendar(event('DTSTART:20260105T100000Z', 'SEQUENCE:2'), event('DTSTART:20260106T100000Z', 'SEQUENCE:1')),
    ['2026-01-05T10:00Z'],
  ),
  inJanuary(
    'the highest SEQUENCE of an override counts',
    '3.8.7.4',
    calendar(
      event(...daily),
      event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T150000Z', 'SEQUENCE:3'),
      event('RECURRENCE-ID:20260106T100000Z', 'DTSTART:20260106T120000Z', 'SEQUENCE:2'),
    ),
    ['2026-01-05T10:00Z', '2026-01-06T15:00Z', ...at('2026-01', '10:00Z', 7, 8, 9)],
  ),
]
