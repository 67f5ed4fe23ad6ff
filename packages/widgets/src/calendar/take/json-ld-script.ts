import { eventJsonLd, jsonLdText, type Occurrence } from '@library-catalyst/core'

/** One script element in the head of the page. */
export interface JsonLdScript {
  readonly show: (occurrences: readonly Occurrence[], pageOf: (occurrence: Occurrence) => string) => void
  readonly remove: () => void
}

export function createJsonLdScript(): JsonLdScript {
  let script: HTMLScriptElement | undefined
  const remove = (): void => {
    script?.remove()
    script = undefined
  }
  return {
    show(occurrences, pageOf) {
      remove()
      if (occurrences.length === 0) return
      try {
        script = inertScript()
        script.type = 'application/ld+json'
        script.append(jsonLdText(eventJsonLd(occurrences, { pageOf })))
        document.head.append(script)
      } catch (error) {
        console.warn('<catalyst-calendar>: json-ld could not be added to this page.', error)
        remove()
      }
    },
    remove,
  }
}

/**
 * An element that no browser runs, whatever is put into it: a copy of a script that has run already. Trusted Types guard
 * the text of every other script, also of one that holds data: `textContent` throws, and a text node is reported.
 *
 * @see HTML, "prepare the script element", step 1; its cloning steps copy "already started"
 */
function inertScript(): HTMLScriptElement {
  const started = document.querySelector<HTMLScriptElement>('script[type="module"], script[src]:not([nomodule])')
  const script = started ? (started.cloneNode() as HTMLScriptElement) : document.createElement('script')
  for (const name of script.getAttributeNames()) script.removeAttribute(name)
  return script
}
