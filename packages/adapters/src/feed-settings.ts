import type { Energy, Occurrence } from '@library-catalyst/core'

/** What a library knows about its source that the source does not say. Words are compared without case. */
export interface FeedSettings {
  /** The branch of every event that names no other. */
  readonly branch?: string
  /** Names to look for in the places of events. */
  readonly branches?: readonly string[]
  /** Which categories are audiences. */
  readonly audiences?: readonly string[]
  /** How lively events of a category are. */
  readonly energy?: Readonly<Record<string, Energy>>
  /** BCP 47 tags of the languages spoken at every event. */
  readonly languages?: readonly string[]
}

/** Categories of one event; the others are left out. */
export const mostCategories = 50

/** What the words on an event say, by the library's settings. */
export function describeWords(
  all: readonly string[],
  { audiences = [], energy = {} }: FeedSettings,
): Pick<Occurrence, 'audiences' | 'categories' | 'energy'> {
  if (all.length === 0) return {}
  const words = [...new Set(all)]
  const audienceOf = (word: string) => audiences.find(audience => isSameWord(audience, word))
  const forWhom = words.flatMap(word => audienceOf(word) ?? [])
  const categories = words.filter(word => word !== '' && !audienceOf(word)).slice(0, mostCategories)
  const liveliness = Object.entries(energy).find(([category]) => words.some(word => isSameWord(word, category)))?.[1]
  return {
    ...(forWhom.length > 0 && { audiences: forWhom }),
    ...(categories.length > 0 && { categories }),
    ...(liveliness !== undefined && { energy: liveliness }),
  }
}

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
