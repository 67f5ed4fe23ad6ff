import { addDays, type Occurrence, toInstant } from '@library-catalyst/core'

export const firstDate = '2026-01-01'
const daysInYear = 365

const subjects = ['Reading circle', 'Story time', 'Evening talk', 'Repair café', 'Drop-in help', 'Language table']
const branches = ['Central', 'Harbour', 'Hill', 'Market', 'Old Town', 'Riverside']
const audiences = ['Adults', 'Children', 'Families', 'Staff', 'Students', 'Teens']
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wu']

/** So many words of three syllables a description takes its own from. */
const vocabulary = syllables.flatMap(one => syllables.flatMap(two => syllables.map(three => one + two + three)))
const wordsPerText = 40

/**
 * A year's programme to search in, spread evenly over it. No two texts are the same, which is the worst that an index can
 * meet: it has to read them all.
 */
export function programme(count: number): readonly Occurrence[] {
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(firstDate, Math.floor((index * daysInYear) / count))
    const [start, end] = [`${date}T10:00`, `${date}T11:00`]
    return {
      id: `event-${index}`,
      title: `${at(subjects, index)} ${index}`,
      description: Array.from({ length: wordsPerText }, (_, word) => at(vocabulary, index * 31 + word * 97)).join(' '),
      start,
      end,
      timeZone: 'UTC',
      startInstant: toInstant(Date.parse(`${start}Z`)),
      endInstant: toInstant(Date.parse(`${end}Z`)),
      status: 'confirmed',
      attendanceMode: index % 5 === 0 ? 'online' : 'offline',
      energy: index % 3 === 0 ? 'quiet' : 'lively',
      branch: at(branches, index),
      audiences: [at(audiences, index * 7)],
      categories: [at(subjects, index)],
      isFree: index % 2 === 0,
      registration: { kind: 'none' },
    }
  })
}

/** What somebody types, letter by letter, and takes back. */
export const keystrokes = ['repair café 1', 'bacedi', 'zebra', 'language t'].flatMap(text => [
  ...Array.from(text, (_, end) => text.slice(0, end + 1)),
  '',
])

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item
