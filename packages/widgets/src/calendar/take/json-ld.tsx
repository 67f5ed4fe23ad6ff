import type { Occurrence } from '@library-catalyst/core'
import { Component } from 'preact'
import { createJsonLdScript } from './json-ld-script.ts'

export interface JsonLdProps {
  readonly occurrences: readonly Occurrence[]
  /** The address that opens an event, from the root of this site. */
  readonly linkTo: (id: string) => string
}

/** Tells search engines what is shown, for as long as it is. It draws nothing. */
export class JsonLd extends Component<JsonLdProps> {
  readonly #script = createJsonLdScript()

  override componentDidMount(): void {
    this.#show()
  }

  override componentDidUpdate(before: JsonLdProps): void {
    if (before.occurrences !== this.props.occurrences) this.#show()
  }

  override componentWillUnmount(): void {
    this.#script.remove()
  }

  render(): null {
    return null
  }

  #show(): void {
    const { occurrences, linkTo } = this.props
    this.#script.show(occurrences, ({ id }) => new URL(linkTo(id), location.origin).href)
  }
}
