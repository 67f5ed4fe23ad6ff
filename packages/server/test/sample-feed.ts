/** An iCalendar text with one event for each title, on the days from 25 November 2026 on, in the library's own time. */
export function sampleFeed(...titles: readonly string[]): string {
  const events = titles.flatMap((title, index) => [
    'BEGIN:VEVENT',
    `UID:event-${index + 1}`,
    `SUMMARY:${title}`,
    `DTSTART:202611${25 + index}T180000`,
    `DTEND:202611${25 + index}T190000`,
    'DTSTAMP:20261101T000000Z',
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
}
