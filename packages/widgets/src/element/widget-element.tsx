import type { Adapter, AdapterError, Locale, LocaleSettings, WordOverrides } from '@library-catalyst/core'
import { effect, type Signal, signal } from '@preact/signals'
import { type ComponentChild, render } from 'preact'
import { languageOf, localeFor } from '../i18n/load-locale.ts'
import { adapterResolver } from './adapter-resolver.ts'
import { attributeName, type Properties, text } from './properties.ts'
import { ReactiveElement } from './reactive-element.ts'
import { reportSetupProblem, type SetupProblem } from './setup-problem.ts'
import { styleSheet } from './style-sheet.ts'

/** What goes on in a widget; each is a custom state of its element, for CSS and tests: `:state(loading)`. */
export type WidgetState = 'loading' | 'ready' | 'empty' | 'failed' | 'stale'
const widgetStates: readonly WidgetState[] = ['loading', 'ready', 'empty', 'failed', 'stale']

/** Frameworks may connect an element before they give it its adapter. */
const patienceForAdapter = 500
const noAdapter: SetupProblem = {
  name: 'adapter',
  message: 'is not set: give the element somewhere to read events from',
}

/**
 * Attributes in, Preact draws, events out: what every element of the family shares.
 *
 * @attr lang - The language; the nearest `lang` around the element counts, and English where there is none.
 */
export abstract class WidgetElement extends ReactiveElement {
  static override readonly properties: Properties = {
    adapter: { initial: undefined },
    src: text(),
    api: text(),
    library: text(),
    timeZone: text(),
    words: text(),
  }
  /** Style sheets as text. */
  static readonly styles: readonly string[] = []

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  /** Where data come from. Set from script; it wins over the attributes. */
  declare adapter: Adapter | undefined

  /**
   * Address of an iCalendar feed, or of The Events Calendar's REST API, that browsers may read; several are shown as one,
   * with spaces between.
   * @attr
   */
  declare src: string | undefined

  /**
   * Base address of a reference server.
   * @attr
   */
  declare api: string | undefined

  /**
   * The library's id on that server.
   * @attr
   */
  declare library: string | undefined

  /**
   * IANA time zone of the library; needed where its feed names none.
   * @attr time-zone
   */
  declare timeZone: string | undefined

  /**
   * Words of your own in place of ours, as JSON: `{"showMore":"More"}`. From script, also as an object.
   * @attr
   */
  declare words: WordOverrides | string | undefined

  /** The adapter in force: the property, or what the attributes lead to. */
  protected readonly source: Signal<Adapter | undefined> = signal(undefined)
  /** The mistake that keeps anything from being shown. */
  protected readonly setupProblem: Signal<SetupProblem | undefined> = signal(undefined)

  readonly #language = signal('')
  readonly #locale: Signal<Locale | undefined> = signal(undefined)
  readonly #internals = this.attachInternals()
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
  #target: ShadowRoot | Element = this.#root
  #stop: (() => void) | undefined

  /** What the element shows. Reads signals, touches no DOM. */
  protected abstract render(locale: Locale): ComponentChild

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.#stop) return
    const { styles } = this.constructor as typeof WidgetElement
    this.#root.adoptedStyleSheets = [styleSheet(styles.join(''))]
    this.#language.value = languageOf(this)
    const stops = [effect(() => this.#followLocale()), effect(() => this.#followSource())]
    this.#stop = () => {
      for (const stop of stops) stop()
    }
    this.#draw()
  }

  /** A move disconnects and connects again at once; only what stays away is taken down. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#stop?.()
      this.#stop = undefined
      render(null, this.#target)
    })
  }

  /** Its presence lets `moveBefore` keep everything. */
  connectedMoveCallback(): void {}

  override attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(attribute, before, value)
    if (attribute === 'lang' && this.#stop) this.#language.value = languageOf(this)
  }

  /** What the page wants otherwise than its language has it. */
  protected localeSettings(language: string): LocaleSettings {
    return { language, words: this.words }
  }

  /** Sends an event from the element; false if somebody cancelled it. */
  protected emit(event: Event): boolean {
    return this.dispatchEvent(event)
  }

  protected setState(now: readonly WidgetState[]): void {
    for (const state of widgetStates) {
      if (now.includes(state)) this.#internals.states.add(state)
      else this.#internals.states.delete(state)
    }
    if (now.includes('ready') || now.includes('empty')) this.#takeOver()
  }

  /** An adapter's refusal, as a mistake in the attribute that it points to. */
  protected explain({ fields, message }: AdapterError): void {
    const property = fields[0]?.pointer.slice(1) ?? 'src'
    this.#tell({ name: attributeName(property), message: `is refused: ${message}` })
  }

  #draw(): void {
    if (this.#root.firstChild && this.#target === this.#root) this.#target = this.#besideWhatCame()
    render(<View draw={() => this.#locale.value && this.render(this.#locale.value)} />, this.#target)
  }

  /** A root that came with the page (declarative shadow DOM) stays on screen until we have at least as much to show. */
  #besideWhatCame(): Element {
    const target = document.createElement('div')
    target.hidden = true
    this.#root.append(target)
    return target
  }

  #takeOver(): void {
    if (this.#target === this.#root) return
    while (this.#target.previousSibling) this.#target.previousSibling.remove()
    ;(this.#target as HTMLElement).hidden = false
  }

  #followLocale(): () => void {
    let isWanted = true
    const tell = (message: string) => reportSetupProblem(this.localName, { name: 'words', message })
    const found = localeFor(this.localeSettings(this.#language.value), tell)
    if ('tag' in found) this.#locale.value = found
    else void found.then(locale => isWanted && (this.#locale.value = locale))
    return () => {
      isWanted = false
    }
  }

  #followSource(): (() => void) | undefined {
    const { adapter, src, api, library, timeZone } = this
    const found = adapter ?? adapterResolver.value?.({ src, api, library, timeZone }) ?? noAdapter
    this.setupProblem.value = undefined
    if (!isProblem(found)) {
      this.source.value = found
      return undefined
    }
    this.source.value = undefined
    const timer = setTimeout(() => this.#tell(found), patienceForAdapter)
    return () => clearTimeout(timer)
  }

  #tell(problem: SetupProblem): void {
    reportSetupProblem(this.localName, problem)
    this.setState(['failed'])
    this.setupProblem.value = problem
  }
}

/** Draws again whenever a signal that it read has changed. */
function View({ draw }: { readonly draw: () => ComponentChild }): ComponentChild {
  return draw()
}

const isProblem = (found: Adapter | SetupProblem): found is SetupProblem => 'message' in found
