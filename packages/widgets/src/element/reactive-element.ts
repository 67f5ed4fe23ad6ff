import { type Signal, signal } from '@preact/signals'
import { attributeName, type Properties } from './properties.ts'
import { reportSetupProblem } from './setup-problem.ts'

/** On a server there is no `HTMLElement`; importing a widget there must do no harm. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {}

/** An element whose typed properties are signals, and follow their attributes. */
export abstract class ReactiveElement extends Base {
  static readonly properties: Properties = {}

  static get observedAttributes(): string[] {
    defineAccessors(this)
    return Object.entries(this.properties).flatMap(([name, { parse }]) => (parse ? [attributeName(name)] : []))
  }

  readonly #values = new Map<string, Signal<unknown>>()

  connectedCallback(): void {
    this.#takeEarlyValues()
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    for (const [name, property] of Object.entries(propertiesOf(this))) {
      if (!property.parse || attributeName(name) !== attribute) continue
      this.signalOf(name).value =
        text === null ? property.initial : this.#parse(attribute, () => property.parse?.(text), property.initial)
    }
  }

  /**
   * The signal behind a property.
   * @internal
   */
  signalOf(name: string): Signal<unknown> {
    let value = this.#values.get(name)
    if (!value) {
      value = signal(propertiesOf(this)[name]?.initial)
      this.#values.set(name, value)
    }
    return value
  }

  /** A wrong attribute is told to whoever embeds; the widget goes on with what it would have been without. */
  #parse(attribute: string, parse: () => unknown, initial: unknown): unknown {
    try {
      return parse()
    } catch (error) {
      reportSetupProblem(this.localName, { name: attribute, message: (error as RangeError).message })
      return initial
    }
  }

  /** What was set on the element before its class came hides the accessors: set it again, properly. */
  #takeEarlyValues(): void {
    for (const name of Object.keys(propertiesOf(this))) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }
}

function propertiesOf(element: ReactiveElement): Properties {
  return (element.constructor as typeof ReactiveElement).properties
}

function defineAccessors({ properties, prototype }: { properties: Properties; prototype: ReactiveElement }): void {
  for (const name of Object.keys(properties)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ReactiveElement) {
        return this.signalOf(name).value
      },
      set(this: ReactiveElement, value: unknown) {
        this.signalOf(name).value = value
      },
    })
  }
}
