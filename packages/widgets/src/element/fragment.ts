/** What the page's fragment says to one widget, `#name=value&name.key=word&...`, so that a link can show the same. */
export interface FragmentPart {
  readonly value: string | undefined
  /** What stands behind `name.`, as a query string. */
  readonly state: string
}

export const emptyPart: FragmentPart = { value: undefined, state: '' }

const taken = new Set<string>()

/** A name in the fragment that no other widget of the page has: two without an id are `tag` and `tag-2`. */
export function takeName({ id, localName }: Element): string {
  // Dots set the state apart: an id may have some, too.
  const wanted = encodeURIComponent(id || localName).replaceAll('.', '%2E')
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`
  taken.add(name)
  return name
}

export function giveNameBack(name: string): void {
  taken.delete(name)
}

export function readFragment(name: string): FragmentPart {
  const value = parts().find(part => part.startsWith(`${name}=`))
  const state = parts().filter(part => part.startsWith(`${name}.`))
  return {
    value: value === undefined ? undefined : decode(value.slice(name.length + 1)),
    state: state.map(part => part.slice(name.length + 1)).join('&'),
  }
}

/**
 * The address of this page with that in it; parts that are not ours are left alone. Written in full, because a `<base>`
 * would redirect a bare `#...`.
 */
export function fragmentUrl(name: string, { value, state }: FragmentPart): string {
  const all = [
    ...parts().filter(part => !part.startsWith(`${name}=`) && !part.startsWith(`${name}.`)),
    ...(value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]),
    ...split(state).map(part => `${name}.${part}`),
  ]
  return `${location.pathname}${location.search}${all.length > 0 ? `#${all.join('&')}` : ''}`
}

/**
 * Writes an address into the history, as a step of its own or in place of the last.
 *
 * @returns false where the browser refuses: a preview in an editor (`srcdoc`) has no address
 */
export function writeAddress(url: string, how: 'push' | 'replace'): boolean {
  try {
    if (how === 'push') history.pushState(history.state, '', url)
    else history.replaceState(history.state, '', url)
    return true
  } catch {
    return false
  }
}

/** Calls back when the fragment may have changed. Returns how to stop it. */
export function onFragment(call: () => void): () => void {
  addEventListener('hashchange', call)
  addEventListener('popstate', call)
  return () => {
    removeEventListener('hashchange', call)
    removeEventListener('popstate', call)
  }
}

const parts = (): readonly string[] => split(location.hash.slice(1))

const split = (text: string): readonly string[] => text.split('&').filter(part => part !== '')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
