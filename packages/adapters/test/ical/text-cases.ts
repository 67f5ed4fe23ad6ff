import { calendar, type ConformanceCase, event, lines } from './conformance-case.ts'

const january = { start: '2026-01-01', end: '2026-02-01' }
const start = 'DTSTART:20260105T100000Z'

function text(name: string, rfc: string, feed: string | Uint8Array, expected: readonly string[]): ConformanceCase {
  return {
    name,
    rfc,
    feed,
    window: january,
    shows: 'title',
    expected: expected.map(title => `2026-01-05T10:00Z ${title}`),
  }
}

/** Folded between the two bytes of an é, as RFC 5545 section 3.1 warns that some writers do. */
function foldedInCharacter(): Uint8Array {
  const bytes = new TextEncoder().encode(calendar(event(start, 'SUMMARY:Café')))
  const at = bytes.indexOf(0xc3) + 1
  return Uint8Array.from([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)])
}

const plain = calendar(event(start, 'SUMMARY:Talk'))

export const textCases: readonly ConformanceCase[] = [
  text('LF line ends', '3.1 asks for CRLF', plain.replaceAll('\r\n', '\n'), ['Talk']),
  text('CR line ends', '3.1 asks for CRLF', plain.replaceAll('\r\n', '\r'), ['Talk']),
  text('a byte-order mark', 'RFC 3629 section 6', new TextEncoder().encode(`\uFEFF${plain}`), ['Talk']),
  text(
    'lower-case names',
    '2.1: names are case-insensitive',
    plain.replace(/^[A-Z-]+(?=[:;])/gm, name => name.toLowerCase()),
    ['Talk'],
  ),
  text('folded lines', '3.1', calendar(event(start, 'SUMMARY:Story\r\n  time\r\n\t for all')), ['Story time for all']),
  text('folded inside a character', '3.1: "multi-octet sequence"', foldedInCharacter(), ['Café']),
  text('escaped text', '3.3.11', calendar(event(start, 'SUMMARY:One\\, two\\; three \\\\ four')), [
    'One, two; three \\ four',
  ]),
  text('a colon in a quoted parameter', '3.2', calendar(event(start, 'SUMMARY;ALTREP="https://x.example/a:b":Talk')), [
    'Talk',
  ]),
  text('no UID', '3.8.4.7 asks for one', calendar(lines('BEGIN:VEVENT', start, 'SUMMARY:Talk', 'END:VEVENT')), [
    'Talk',
  ]),
  text(
    'two events without UID',
    '3.8.4.7',
    calendar(...['One', 'Two'].map(title => lines('BEGIN:VEVENT', start, `SUMMARY:${title}`, 'END:VEVENT'))),
    ['One', 'Two'],
  ),
  text(
    'several calendars in a file',
    '3.4: icalstream = 1*icalobject',
    plain + calendar(event(start, 'UID:f', 'SUMMARY:Other')),
    ['Other', 'Talk'],
  ),
  text('no line end at the end', '3.1', plain.trimEnd(), ['Talk']),
  text(
    'an alarm inside',
    '3.6.6: its SUMMARY is not the event’s',
    calendar(event(start, 'BEGIN:VALARM', 'SUMMARY:Ring', 'END:VALARM', 'SUMMARY:Talk')),
    ['Talk'],
  ),
  text(
    'a broken event costs that event',
    'no RFC: robustness',
    calendar(event('UID:x', 'DTSTART:soon', 'SUMMARY:Lost'), event(start, 'SUMMARY:Talk')),
    ['Talk'],
  ),
  text(
    'a broken rule costs its instances only',
    'no RFC: robustness',
    calendar(event(start, 'RRULE:FREQ=SOMETIMES', 'SUMMARY:Talk')),
    ['Talk'],
  ),
  text(
    'a file that breaks off gives what is whole',
    'no RFC: robustness',
    `${plain.replace('END:VCALENDAR\r\n', '')}BEGIN:VEVENT\r\nUID:g\r\nDTST`,
    ['Talk'],
  ),
]
