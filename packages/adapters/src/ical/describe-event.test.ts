import { expect, test } from 'vitest'
import type { FeedSettings } from '../feed-settings.ts'
import { expandFeed } from './expand-feed.ts'
import { readFeed } from './read-feed.ts'

function described(lines: readonly string[], settings: FeedSettings = {}, calendarName = '') {
  const event = ['BEGIN:VEVENT', 'UID:e', 'DTSTART:20261124T180000Z', ...lines, 'END:VEVENT']
  const feed = readFeed(['BEGIN:VCALENDAR', `X-WR-CALNAME:${calendarName}`, ...event, 'END:VCALENDAR'].join('\r\n'))
  const { occurrences } = expandFeed(feed, { start: '2026-11-24', end: '2026-11-25' }, { timeZone: 'UTC', settings })
  return occurrences[0]
}

test('words that are audiences are taken out of the categories, in the library’s spelling', () => {
  const event = described(['CATEGORIES:children,Music', 'CATEGORIES:Music,Crafts\\, paper'], {
    audiences: ['Children'],
  })
  expect(event).toMatchObject({ audiences: ['Children'], categories: ['Music', 'Crafts, paper'] })
})

test('energy comes from a category, and is never guessed', () => {
  expect(described(['CATEGORIES:Reading'], { energy: { reading: 'quiet' } })?.energy).toBe('quiet')
  expect(described(['CATEGORIES:Reading'])).not.toHaveProperty('energy')
})

test('the languages of a feed are those of its events', () => {
  expect(described([], { languages: ['de', 'tr'] })?.languages).toEqual(['de', 'tr'])
})

test('an organiser is a name, and never an address for mail', () => {
  const organiser = (line: string) => described([line])?.organiser
  expect(organiser('ORGANIZER;CN="Friends, of books":mailto:ada@private.example')).toEqual({
    name: 'Friends, of books',
  })
  expect(organiser('ORGANIZER;CN=ada@private.example:mailto:ada@private.example')).toBeUndefined()
  expect(organiser('ORGANIZER;CN=Choir:https://choir.example')).toEqual({ name: 'Choir', url: 'https://choir.example' })
})

test('ATTENDEE and GEO are never read', () => {
  const event = described(['ATTENDEE;CN=Ada Lovelace:mailto:ada@private.example', 'GEO:48.2;16.3'])
  expect(JSON.stringify(event)).not.toMatch(/Ada|private|48\.2/)
})

test('an address that is not http or https is left out', () => {
  expect(described(['URL:javascript:alert(1)', 'IMAGE;VALUE=URI:data:image/png;base64,AA'])).not.toHaveProperty('url')
  expect(described(['URL: https://library.example/a '])?.url).toBe('https://library.example/a')
})

test('a picture is an IMAGE, or an ATTACH of an image type', () => {
  expect(described(['IMAGE;VALUE=URI;DISPLAY=BADGE:https://x.example/a.png'])?.image).toEqual({
    url: 'https://x.example/a.png',
    alt: '',
  })
  expect(described(['IMAGE;VALUE=URI;LABEL="A boat, at night":https://x.example/a.png'])?.image?.alt).toBe(
    'A boat, at night',
  )
  expect(described(['ATTACH;FMTTYPE=image/jpeg:https://x.example/b.jpg'])?.image?.url).toBe('https://x.example/b.jpg')
  expect(described(['ATTACH;FMTTYPE=application/pdf:https://x.example/c.pdf'])).not.toHaveProperty('image')
})

test('a category with a mark in front is the hashtag', () => {
  expect(described(['CATEGORIES:Music,#LangeNacht'])).toMatchObject({ hashtag: 'LangeNacht', categories: ['Music'] })
})

const material = (line: string) => described([line])?.materials?.[0]

test.each([
  ['ATTACH;X-CATALYST-KIND=Takeaways;FMTTYPE=application/pdf:https://x.example/a.pdf', 'takeaways'],
  ['ATTACH;X-CATALYST-KIND=poem:https://x.example/a.pdf', 'handout'],
  ['ATTACH;FMTTYPE=video/mp4:https://x.example/watch', 'recording'],
  ['ATTACH;FMTTYPE=audio/ogg:https://x.example/listen', 'recording'],
  ['ATTACH:https://x.example/talk.MP3?download', 'recording'],
  ['ATTACH;FMTTYPE=application/vnd.oasis.opendocument.presentation:https://x.example/1', 'slides'],
  ['ATTACH;FILENAME=talk.pptx:https://x.example/1', 'slides'],
  ['ATTACH;FMTTYPE=application/pdf:https://x.example/1', 'handout'],
  ['ATTACH:https://x.example/page', 'other'],
])('%s is a %s', (line, kind) => {
  expect(material(line)?.kind).toBe(kind)
})

test.each([
  ['ATTACH;LABEL="All of it, again";FILENAME=a.pdf:https://x.example/b.pdf', 'All of it, again'],
  ['ATTACH;FILENAME=a.pdf:https://x.example/b.pdf', 'a.pdf'],
  ['ATTACH;X-FILENAME=a.pdf:https://x.example/b.pdf', 'a.pdf'],
  ['ATTACH:https://x.example/reading%20list.pdf', 'reading list.pdf'],
  ['ATTACH:https://x.example/%E0%A4%A', '%E0%A4%A'],
  ['ATTACH:https://x.example/', 'x.example'],
])('%s is called %s', (line, title) => {
  expect(material(line)?.title).toBe(title)
})

test.each([
  'ATTACH;FMTTYPE=application/pdf;ENCODING=BASE64;VALUE=BINARY:AAAA',
  'ATTACH:cid:part1@private.example',
  'ATTACH:javascript:alert(1)',
  'ATTACH:https://[',
  'ATTACH;FMTTYPE=image/png:https://x.example/a.png',
])('%s is no material', line => {
  expect(described([line])).not.toHaveProperty('materials')
})

test('what is attached twenty-one times is told twenty times', () => {
  const lines = Array.from({ length: 21 }, (_, at) => `ATTACH:https://x.example/${at}.pdf`)
  expect(described(lines)?.materials).toHaveLength(20)
})

for (const line of [
  'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/x',
  'X-GOOGLE-CONFERENCE:https://meet.example/x',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL:https://meet.example/x',
  'LOCATION:https://meet.example/x',
]) {
  test(`${line.split(/[;:]/)[0]} is where to take part online`, () => {
    expect(described([line])).toMatchObject({ onlineUrl: 'https://meet.example/x', attendanceMode: 'online' })
  })
}

test('an address beside a place is a mixed event', () => {
  expect(described(['LOCATION:Main library', 'CONFERENCE:https://meet.example/x'])).toMatchObject({
    attendanceMode: 'mixed',
    place: { name: 'Main library' },
  })
  expect(described(['LOCATION:Zoom', 'CONFERENCE:https://meet.example/x'])?.attendanceMode).toBe('online')
})

test('a branch is found in LOCATION, and what stands before it is the room', () => {
  const event = described(['LOCATION:Room 2\\, Harbour branch\\, Quay 1'], {
    branches: ['Harbour branch'],
    branch: 'Main',
  })
  expect(event).toMatchObject({
    branch: 'Harbour branch',
    place: { name: 'Harbour branch', room: 'Room 2', address: 'Quay 1' },
  })
  expect(described(['LOCATION:Town hall'], { branches: ['Harbour branch'], branch: 'Main' })?.branch).toBe('Main')
})

test('without a title it is called by its place, its first words, or its calendar', () => {
  expect(described(['LOCATION:Main library', 'DESCRIPTION:Come along'])?.title).toBe('Main library')
  expect(described(['DESCRIPTION:Come along\\nand sing'])?.title).toBe('Come along')
  expect(described(['SUMMARY:  '], {}, 'Lindenhof')?.title).toBe('Lindenhof')
})

test('an override without a title has that of its series', () => {
  const series = ['BEGIN:VEVENT', 'UID:e', 'DTSTART:20261123T180000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'SUMMARY:Choir']
  const later = ['BEGIN:VEVENT', 'UID:e', 'RECURRENCE-ID:20261124T180000Z', 'DTSTART:20261124T200000Z']
  const feed = readFeed(['BEGIN:VCALENDAR', ...series, 'END:VEVENT', ...later, 'END:VEVENT'].join('\r\n'))
  const { occurrences } = expandFeed(feed, { start: '2026-11-24', end: '2026-11-25' }, { timeZone: 'UTC' })
  expect(occurrences).toMatchObject([{ title: 'Choir', status: 'moved', id: 'e~20261124T180000Z' }])
})

test('LAST-MODIFIED is when it was changed', () => {
  expect(described(['LAST-MODIFIED:20261101T080000Z'])?.updatedAt).toBe('2026-11-01T08:00:00Z')
})

test('HTML in texts becomes plain text', () => {
  const event = described(['SUMMARY:Tea &amp\\; <b>talk</b>', 'DESCRIPTION:<p>One&nbsp\\;two</p><p>Three<br>four</p>'])
  expect(event).toMatchObject({ title: 'Tea & talk', description: 'One two\n\nThree\nfour' })
})

test('HTML that says more than its plain text is kept beside it', () => {
  const html = '<p>See <a href="https://x.example/">the page</a></p>'
  expect(described([`DESCRIPTION:${html}`])).toMatchObject({
    description: 'See the page (https://x.example/)',
    descriptionHtml: html,
  })
  expect(described(['DESCRIPTION:<p>One</p>'])).not.toHaveProperty('descriptionHtml')
})

test('HTML stands beside DESCRIPTION, by the standard or as Microsoft writes it', () => {
  expect(described(['DESCRIPTION:Tea', 'X-ALT-DESC;FMTTYPE=text/html:<b>Tea</b>\\, hot'])).toMatchObject({
    description: 'Tea',
    descriptionHtml: '<b>Tea</b>, hot',
  })
  expect(described(['STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<b>Tea</b>'])).toMatchObject({
    description: 'Tea',
    descriptionHtml: '<b>Tea</b>',
  })
  expect(described(['X-ALT-DESC;FMTTYPE=text/plain:<b>Tea</b>'])).not.toHaveProperty('description')
})
