/** One public property of an element: where it starts, and how an attribute's text becomes its value. */
export interface Property<T = unknown> {
  readonly initial: T
  /**
   * Reads the attribute, which is named as the property is, in kebab-case. Without it there is no attribute.
   *
   * @throws {RangeError} whose message tells the person who embeds what would be right
   */
  parse?(text: string): T
}

export type Properties = Readonly<Record<string, Property>>

/** `days="14"`: a whole number. */
export function count(initial: number, { min, max }: { readonly min: number; readonly max: number }): Property<number> {
  return {
    initial,
    parse(text) {
      const value = Number(text)
      if (Number.isInteger(value) && value >= min && value <= max && text.trim() !== '') return value
      throw new RangeError(`must be a whole number from ${min} to ${max}, and is "${text}"`)
    },
  }
}

/** Any text; left out or empty, it is `undefined`. */
export function text(): Property<string | undefined> {
  return { initial: undefined, parse: value => value.trim() || undefined }
}

/** `view="month"`: one of a few words. */
export function oneOf<Word extends string, Initial extends Word | undefined>(
  words: readonly Word[],
  initial: Initial,
): Property<Word | Initial> {
  return {
    initial,
    parse(text) {
      const [word] = knownWords(text, words)
      if (word !== undefined) return word
      throw new RangeError(`must be one of ${words.join(', ')}`)
    },
  }
}

/** `views="list month"`: several of a few words, with white space between. */
export function someOf<Word extends string>(words: readonly Word[]): Property<readonly Word[]> {
  return { initial: [], parse: text => knownWords(text, words) }
}

function knownWords<Word extends string>(text: string, words: readonly Word[]): readonly Word[] {
  return partsOf(text).map(part => {
    const word = words.find(known => known === part)
    if (word === undefined) throw new RangeError(`knows no "${part}", but ${words.join(', ')}`)
    return word
  })
}

/** `picture-hosts="images.example cdn.example:8443"`: names of hosts, each with a port or without. */
export function hosts(): Property<readonly string[]> {
  return {
    initial: [],
    parse: text =>
      partsOf(text).map(part => {
        if (/[/*@]/.test(part)) throw new RangeError(`names hosts, such as images.example, and no "${part}"`)
        return part
      }),
  }
}

const partsOf = (text: string): string[] => text.split(/\s+/).filter(part => part !== '')

/** `url-state`: there or not, whatever its text. */
export function flag(): Property<boolean> {
  return { initial: false, parse: () => true }
}

/** `timeZone` is read from `time-zone`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
