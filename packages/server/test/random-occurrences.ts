import {
  addDays,
  attendanceModes,
  energies,
  eventStatuses,
  type EventQuery,
  type Occurrence,
} from '@library-catalyst/core'
import * as fc from 'fast-check'
import { sampleOccurrence } from './sample-occurrence.ts'

/** Few words, so that they meet; with what sorts and folds in odd ways. */
const words = [
  'Story',
  'stories',
  'Lesung',
  'Äpfel',
  'apfel',
  'ﬁne',
  'Ｆｕｌｌ',
  '🎉',
  '\uFB01\uE000x',
  '中文故事',
  'حكايات',
  'Ångström',
  'don’t',
  'C++',
  'a:b',
  '"quoted"*',
  'NEAR',
  'straße',
  '٣',
  'İstanbul',
  'x́y',
  '𞤢𞤣𞤵𞤤',
]
const word = fc.constantFrom(...words)
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))
const some = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
const day = fc.integer({ min: 0, max: 12 }).map(days => addDays('2026-11-20', days))
const minute = fc.constantFrom('00:00', '09:30', '18:00')

const times = fc.oneof(
  fc.tuple(day, fc.integer({ min: 0, max: 3 })).map(([start, days]) => ({ start, end: addDays(start, days) })),
  fc
    .tuple(day, minute, fc.integer({ min: 0, max: 2 }), minute)
    .map(([date, from, days, to]) => ({ start: `${date}T${from}`, end: `${addDays(date, days)}T${to}` }))
    .filter(({ start, end }) => end >= start),
)

const details = fc.record(
  {
    description: phrase,
    branch: fc.constantFrom('Harbour', 'Söder'),
    audiences: some('Children', 'Adults'),
    categories: some('Talk', 'Story', 'C++'),
    languages: some('de', 'en'),
    accessibilityFeatures: some('step-free', 'hearing-loop'),
    energy: fc.constantFrom(...energies),
    place: fc.record({ name: phrase, room: word }, { requiredKeys: ['name'] }),
    organiser: fc.record({ name: phrase }),
    status: fc.constantFrom(...eventStatuses),
    attendanceMode: fc.constantFrom(...attendanceModes),
    isFree: fc.boolean(),
    seatsLeft: fc.nat(1),
    series: fc.constantFrom({ id: 'p:weekly' }, { id: 'p:monthly', rule: 'FREQ=MONTHLY' }),
    materials: fc.constantFrom([], [{ kind: 'slides', title: 'Slides', url: 'https://library.example/' } as const]),
  },
  { requiredKeys: [] },
)

/** Up to 40 occurrences, each with an id of its own. */
export const randomOccurrences: fc.Arbitrary<readonly Occurrence[]> = fc
  .array(fc.tuple(times, phrase, details), { maxLength: 40 })
  .map(all =>
    all.map(([when, title, rest], index) =>
      sampleOccurrence({ ...rest, ...when, title, id: `p:${index % 7}-${index}` }),
    ),
  )

const filters = fc.record(
  {
    branch: some('Harbour', 'Söder', 'Nowhere'),
    audience: some('Children', 'Adults'),
    category: some('Talk', 'C++'),
    language: some('de', 'en'),
    attendanceMode: some(...attendanceModes),
    accessibilityFeature: some('step-free'),
    energy: some(...energies),
    status: some(...eventStatuses),
    free: fc.boolean(),
    places: fc.boolean(),
    materials: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** The beginning of a word, in upper case now and then. */
const searched = fc
  .tuple(word, fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([text, length, loud]) => (loud ? text.toUpperCase() : text).slice(0, length))

export const randomQueries: fc.Arbitrary<EventQuery> = fc.record(
  {
    start: day,
    days: fc.integer({ min: 1, max: 14 }),
    series: fc.constantFrom('p:weekly', 'p:monthly', 'weekly'),
    text: fc.array(searched, { minLength: 1, maxLength: 2 }).map(parts => parts.join(' ')),
    filters,
    limit: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: ['start', 'days'] },
)
