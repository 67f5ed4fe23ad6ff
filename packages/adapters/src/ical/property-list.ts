import type { Property } from './content-line.ts'

/** The properties of one component. There are a dozen, so that looking through them is as quick as a map, and smaller. */
export class PropertyList {
  /** Name, parameters and value of each, in a row. */
  readonly #entries: string[] = []

  add(name: string, parameters: string, value: string): void {
    this.#entries.push(name, parameters, value)
  }

  first(name: string): Property | undefined {
    const entries = this.#entries
    for (let at = 0; at < entries.length; at += 3) if (entries[at] === name) return this.#property(at)
    return undefined
  }

  /** The value of the first one, trimmed; undefined if there is none, or an empty one. */
  value(name: string): string | undefined {
    return this.first(name)?.value.trim() || undefined
  }

  all(name: string): readonly Property[] {
    const found: Property[] = []
    for (let at = 0; at < this.#entries.length; at += 3) if (this.#entries[at] === name) found.push(this.#property(at))
    return found
  }

  #property(at: number): Property {
    return { parameters: this.#entries[at + 1] ?? '', value: this.#entries[at + 2] ?? '' }
  }
}
