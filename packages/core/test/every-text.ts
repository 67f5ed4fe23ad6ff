type Sample = (count: number) => readonly unknown[]

/** Values for words that do not begin with a number. */
const samples: Readonly<Record<string, Sample>> = {
  joined: () => [['one', 'two']],
  'browse.relax': count => ['one', count],
  'details.series.and': () => [['one', 'two']],
  'details.series.times': count => ['one', count],
}

/**
 * All that a set of words can say, by name: each string, and what each function makes of a number of things. Functions
 * that take text take the number as text.
 */
export function everyText(words: object, count: number, prefix = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [key, word] of Object.entries(words) as [string, unknown][]) {
    const name = prefix + key
    if (typeof word === 'string') texts.set(name, word)
    else if (typeof word === 'function') {
      const say = word as (...values: readonly unknown[]) => string
      texts.set(name, say(...(samples[name]?.(count) ?? [count, 'one', 'two'])))
    } else if (typeof word === 'object' && word !== null)
      for (const [inner, text] of everyText(word, count, `${name}.`)) texts.set(inner, text)
  }
  return texts
}
