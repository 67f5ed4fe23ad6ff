import type { Energy, Occurrence } from '@library-catalyst/core'

/** What a library knows about its source that the source does not say. Words are compared without case. */
export interface FeedSettings {
  /** The branch of every event that names no other. */
  readonly branch?: string
  /** Names to look for in the places of events. */
  readonly branches?: readonly string[]
  /** Which categories are audiences. */
  readonly audiences?: readonly string[]
  /** Which categories are accessibility features, such as `step-free`. */
  readonly accessibilityFeatures?: readonly string[]
  /** How lively events of a category are. One that is called as the energy is, such as `Quiet`, is no category then. */
  readonly energy?: Readonly<Record<string, Energy>>
  /** BCP 47 tags of the languages spoken at every event. */
  readonly languages?: readonly string[]
  /** Which categories are languages spoken there, and the BCP 47 tag of each. */
  readonly languageByCategory?: Readonly<Record<string, string>>
}

type Described = Pick<
  Occurrence,
  'audiences' | 'accessibilityFeatures' | 'languages' | 'categories' | 'energy' | 'hashtag'
>

/** Categories of one event; the others are left out. */
export const mostCategories = 50

/** What the words on an event say, by the library's settings. Those that say nothing else are its categories. */
export function describeWords(all: readonly string[], settings: FeedSettings): Described {
  const { audiences = [], accessibilityFeatures = [], languages = [], languageByCategory = {}, energy = {} } = settings
  if (all.length === 0) return languages.length > 0 ? { languages } : {}
  const words = new Set(all)
  words.delete('')
  const forWhom = takeWords(words, audiences)
  const features = takeWords(words, accessibilityFeatures)
  const named = takeWords(words, Object.keys(languageByCategory)).map(
    category => languageByCategory[category] ?? category,
  )
  const spoken = [...new Set([...languages, ...named])]
  const hashtag = takeHashtag(words)
  const liveliness = Object.entries(energy).find(([category]) => all.some(word => isSameWord(word, category)))?.[1]
  // "Quiet" says what `quiet` says; "Story time", which is lively, says more.
  if (liveliness !== undefined) takeWords(words, [liveliness])
  const categories = [...words].slice(0, mostCategories)
  return {
    ...(forWhom.length > 0 && { audiences: forWhom }),
    ...(features.length > 0 && { accessibilityFeatures: features }),
    ...(spoken.length > 0 && { languages: spoken }),
    ...(categories.length > 0 && { categories }),
    ...(liveliness !== undefined && { energy: liveliness }),
    ...(hashtag !== undefined && { hashtag }),
  }
}

/** The words that are among `wanted`, as that spells them; they are taken out. */
function takeWords(words: Set<string>, wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  for (const word of words) {
    const name = wanted.find(one => isSameWord(one, word))
    if (name === undefined) continue
    taken.add(name)
    words.delete(word)
  }
  return [...taken]
}

/** `#LongNight` is one, `#1 fans` is not. The first counts; all are taken out. */
function takeHashtag(words: Set<string>): string | undefined {
  const hashtags = [...words].filter(word => hashtagPattern.test(word))
  for (const hashtag of hashtags) words.delete(hashtag)
  return hashtags[0]?.slice(1)
}

const hashtagPattern = /^#[\p{L}\p{M}\p{N}_]{1,100}$/u

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
