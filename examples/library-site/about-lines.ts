import { contentLine, escapeText, stamp } from './ics-text.ts'
import type { Language, Picture, ProgrammeItem, Published } from './programme/item.ts'
import type { Season } from './season.ts'

/** One edition of the programme. */
export interface Issue {
  readonly season: Season
  /** Where the library's own site is, with a slash at its end: its pages, pictures and files are below. */
  readonly site: string
}

const host = 'wrenmouth-libraries.example'

/** How the programme says what is spoken, in a category: iCalendar has no word for it. */
const spoken: Readonly<Record<Language, string>> = {
  ar: 'In Arabic',
  bfi: 'In British Sign Language',
  de: 'In German',
  en: 'In English',
  es: 'In Spanish',
  pl: 'In Polish',
}

/** Everything about an entry but its time. */
export function aboutLines(item: ProgrammeItem, { season, site }: Issue): readonly string[] {
  const inLanguage = item.language ? `;LANGUAGE=${item.language}` : ''
  const place = item.branch ? `${item.room}, ${item.branch}` : item.room
  return [
    `UID:${item.id}@${host}`,
    `DTSTAMP:${stamp(season.thisWeek, '06:00')}Z`,
    `SEQUENCE:${item.revision ?? 0}`,
    `STATUS:${item.status ?? 'CONFIRMED'}`,
    contentLine(`SUMMARY${inLanguage}`, escapeText(item.title)),
    contentLine(`DESCRIPTION${inLanguage}`, escapeText(item.paragraphs.join('\n\n'))),
    contentLine('LOCATION', escapeText(place)),
    contentLine('CATEGORIES', categoriesOf(item).map(escapeText).join(',')),
    contentLine('ORGANIZER;CN="Wrenmouth Libraries"', `mailto:events@${host}`),
    ...(item.page ? [contentLine('URL', site + item.page)] : []),
    ...(item.videoRoom ? [videoLine(item.videoRoom)] : []),
    ...(item.picture ? [pictureLine(item.picture, site)] : []),
    ...(item.materials ?? []).map(material => materialLine(material, site)),
  ]
}

function categoriesOf({ topics, audiences, language, alsoSpoken = [], access = [], hashtag }: ProgrammeItem) {
  const languages: readonly Language[] = [language ?? 'en', ...alsoSpoken]
  return [
    ...topics,
    ...audiences,
    ...languages.map(tag => spoken[tag]),
    ...access,
    ...(hashtag === undefined ? [] : [`#${hashtag}`]),
  ]
}

const videoLine = (room: string): string =>
  contentLine('CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Join by video"', `https://meet.${host}/${room}`)

/** @see RFC 7986, 5.10 */
const pictureLine = ({ file, alt }: Picture, site: string): string =>
  contentLine(`IMAGE;VALUE=URI;DISPLAY=FULLSIZE;FMTTYPE=image/webp;LABEL="${alt}"`, `${site}pictures/${file}`)

/** @see RFC 5545, 3.8.1.1 */
function materialLine({ kind, title, file }: Published, site: string): string {
  const url = kind === 'recording' ? `https://video.${host}/${file}` : `${site}materials/${file}`
  return contentLine(`ATTACH;X-CATALYST-KIND=${kind};LABEL="${title}"`, url)
}
