import { follow, initial, type Loadable, type Occurrence, plainRichText, type RichNode } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { RichContent } from './rich-content.tsx'

interface EventDescriptionProps {
  readonly occurrence: Occurrence
}

type Parser = (html: string) => readonly RichNode[]
const parser = signal<Loadable<Parser>>(initial)

/** What an event is about. The parser of HTML comes with the first that needs it; until then, its plain text stands here. */
export class EventDescription extends Component<EventDescriptionProps> {
  #read: { readonly html: string; readonly nodes: readonly RichNode[] } | undefined

  override componentDidMount(): void {
    if (this.props.occurrence.descriptionHtml !== undefined) loadParser()
  }

  override componentDidUpdate({ occurrence }: EventDescriptionProps): void {
    const { descriptionHtml } = this.props.occurrence
    if (descriptionHtml !== undefined && descriptionHtml !== occurrence.descriptionHtml) loadParser()
  }

  render({ occurrence: { description = '', descriptionHtml = '' } }: EventDescriptionProps): ComponentChild {
    const rich = this.#parsed(descriptionHtml)
    const nodes = rich.length > 0 ? rich : plainRichText(description)
    if (nodes.length === 0) return null
    return (
      <div class="description">
        <RichContent nodes={nodes} />
      </div>
    )
  }

  /** Once for each text, however often it is drawn. */
  #parsed(html: string): readonly RichNode[] {
    const parse = parser.value.value
    if (!parse || html === '') return []
    if (this.#read?.html !== html) this.#read = { html, nodes: parse(html) }
    return this.#read.nodes
  }
}

function loadParser(): void {
  const { state } = parser.peek()
  if (state !== 'idle' && state !== 'failed') return
  const request = import('@library-catalyst/core/rich-text').then(module => module.richText)
  void follow(parser, request, neverStopped)
}

const neverStopped = new AbortController().signal
