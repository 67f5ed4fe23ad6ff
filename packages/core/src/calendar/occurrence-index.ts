import type { Occurrence } from './occurrence.ts'
import { searchableText, searchWords } from './search-text.ts'

/** Answers a search over what is on a page as `matchesWords` would, without reading every text at every keystroke. */
export interface OccurrenceIndex {
  /**
   * Read so many more occurrences, in the page's idle moments.
   *
   * @returns whether all have been read
   */
  readSome(count: number): boolean
  /**
   * Reads what has not been read yet.
   *
   * @param wanted as `searchWords` gives them
   * @returns for each position whether each wanted word begins a word of the occurrence there
   */
  find(wanted: readonly string[]): (position: number) => boolean
}

/**
 * Equal texts, as those of a series, are read once. Words are not sorted: to try the beginning of each of 50,000 costs
 * less than a millisecond, and sorting them would be the longest task of all.
 */
export function createOccurrenceIndex(occurrences: readonly Occurrence[]): OccurrenceIndex {
  /** For each position the number of its text. */
  const textAt: number[] = []
  const texts = new Map<string, number>()
  const words: string[] = []
  const numbers = new Map<string, number>()
  /** For each word the numbers of the texts that have it. */
  const textsWith: number[][] = []

  function read(occurrence: Occurrence): void {
    const text = searchableText(occurrence)
    const known = texts.get(text)
    textAt.push(known ?? texts.size)
    if (known !== undefined) return
    const number = texts.size
    texts.set(text, number)
    for (const word of new Set(searchWords(text))) textsOf(word).push(number)
  }

  function textsOf(word: string): number[] {
    let number = numbers.get(word)
    if (number === undefined) {
      number = words.push(word) - 1
      numbers.set(word, number)
      textsWith.push([])
    }
    return textsWith[number] as number[]
  }

  function readSome(count: number): boolean {
    for (const occurrence of occurrences.slice(textAt.length, textAt.length + count)) read(occurrence)
    return textAt.length === occurrences.length
  }

  return {
    readSome,
    find(wanted) {
      readSome(occurrences.length)
      /** For each text how many of the wanted words it has, as long as it had all before. */
      const found = new Uint16Array(texts.size)
      wanted.forEach((begin, before) => {
        words.forEach((word, number) => {
          if (!word.startsWith(begin)) return
          for (const text of textsWith[number] ?? []) if (found[text] === before) found[text] = before + 1
        })
      })
      return position => found[textAt[position] ?? -1] === wanted.length
    },
  }
}
