import type { ElementDoc } from './element-doc.ts'

interface Named {
  readonly name?: string
  readonly description?: string
}

/** What users see of an element, and nobody has described: `catalyst-calendar: attribute lang`. */
export function missingText(doc: ElementDoc): readonly string[] {
  const kinds: readonly (readonly [string, readonly Named[] | undefined])[] = [
    ['element', [{ name: doc.tagName, ...(doc.description && { description: doc.description }) }]],
    ['attribute', doc.attributes],
    ['property', doc.members],
    ['event', doc.events],
    ['slot', doc.slots],
    ['part', doc.cssParts],
    ['custom property', doc.cssProperties],
    ['state', doc.cssStates],
  ]
  return kinds.flatMap(([kind, named = []]) =>
    named
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${doc.tagName}: ${kind} ${name || '(default)'}`),
  )
}
