import type { Locale } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { onIdle } from '../../element/on-idle.ts'
import { languageName } from '../language-name.ts'

interface LanguageNamesProps {
  /** BCP 47, from outside. */
  readonly tags: readonly string[]
  readonly locale: Locale
}

/** Languages as the reader calls them. `Intl`, which is dear to begin with, is asked once everything else is drawn. */
export class LanguageNames extends Component<LanguageNamesProps> {
  readonly #names = signal<readonly string[] | undefined>(undefined)
  #stopWaiting: (() => void) | undefined

  override componentDidMount(): void {
    const { tags, locale } = this.props
    this.#stopWaiting = onIdle(() => (this.#names.value = tags.map(tag => languageName(tag, locale.tag))))
  }

  override componentWillUnmount(): void {
    this.#stopWaiting?.()
  }

  render({ tags, locale }: LanguageNamesProps): ComponentChild {
    return locale.messages.joined(this.#names.value ?? tags)
  }
}
