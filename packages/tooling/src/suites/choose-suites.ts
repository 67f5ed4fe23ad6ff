export interface ChosenSuites {
  readonly names: readonly string[]
  /** Parts of file names, for the one suite that was chosen. */
  readonly filters: readonly string[]
}

/**
 * @param words as typed after `npm test --`: names of suites, all if none; after a single one, parts of file names
 * @throws {RangeError} for a word that is neither
 */
export function chooseSuites(words: readonly string[], all: readonly string[]): ChosenSuites {
  const names = words.filter(word => all.includes(word))
  const filters = words.filter(word => !all.includes(word))
  if (filters.length > 0 && names.length !== 1)
    throw new RangeError(`No suite is called ${filters.join(', ')}. There are: ${all.join(', ')}.`)
  return { names: names.length > 0 ? names : all, filters }
}
