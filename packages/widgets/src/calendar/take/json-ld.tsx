import type { Occurrence } from '@library-catalyst/core'
import { Component } from 'preact'
import type { JsonLdScript } from './json-ld-script.ts'

interface JsonLdProps {
  readonly occurrences: readonly Occurrence[]
  /** The address that opens an event, from the root of this site. */
  readonly linkTo: (id: string) => string
}

/**
 * Tells search engines what is shown, for as long as it is. It draws nothing; its code comes when somebody has asked
 * for it.
 */
export class JsonLd extends Component<JsonLdProps> {
  #script: JsonLdScript | undefined
  #isGone = false

  override componentDidMount(): void {
    void this.#load()
  }

  override componentDidUpdate(before: JsonLdProps): void {
    if (before.occurrences !== this.props.occurrences) this.#show()
  }

  override componentWillUnmount(): void {
    this.#isGone = true
    this.#script?.remove()
  }

  render(): null {
    return null
  }

  async #load(): Promise<void> {
    const module = await import('./json-ld-script.ts').catch(() => undefined)
    if (!module || this.#isGone) return
    this.#script = module.createJsonLdScript()
    this.#show()
  }

  #show(): void {
    const { occurrences, linkTo } = this.props
    this.#script?.show(occurrences, ({ id }) => new URL(linkTo(id), location.origin).href)
  }
}
