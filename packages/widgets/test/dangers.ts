declare global {
  interface Window {
    /** What smuggled scripts call. */
    smuggled: () => void
  }
}

const seen: string[] = []
window.smuggled = () => seen.push('a script ran')

// Not `getEntriesByType`: its buffer may be full of the test's own modules.
const requests = new PerformanceObserver(list => list.getEntries().forEach(({ name }) => noteRequest(name)))
requests.observe({ type: 'resource', buffered: true })

function noteRequest(name: string): void {
  if (new URL(name).host !== location.host) seen.push(`a request to ${name}`)
}

/** Asks for all that has happened since it was last asked: scripts that ran, and requests to other hosts. */
export async function happenings(): Promise<readonly string[]> {
  await new Promise(resolve => setTimeout(resolve, 200))
  for (const { name } of requests.takeRecords()) noteRequest(name)
  return seen.splice(0)
}

/** What must not be there wherever data from outside is drawn: marked elements, handlers, addresses that run or leak. */
export function dangersIn(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    ...(element.hasAttribute('data-smuggled') || forbidden.has(element.localName) ? [`<${element.localName}>`] : []),
    ...[...element.attributes].filter(isDangerous).map(({ name, value }) => `${name}="${value}"`),
  ])
}

const forbidden = new Set('script style iframe frame object embed base meta link math template noscript'.split(' '))

function isDangerous({ name, value }: Attr): boolean {
  if (name.startsWith('on') || name === 'srcdoc') return true
  if (name === 'style') return value.includes('url(')
  if (name === 'href' || name === 'xlink:href' || name === 'action' || name === 'formaction')
    return !['http:', 'https:', 'tel:'].includes(new URL(value, location.href).protocol)
  return ['src', 'srcset', 'poster', 'data'].includes(name) && new URL(value, location.href).host !== location.host
}
