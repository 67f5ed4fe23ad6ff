/** State in the page's fragment, `#name=value&...`, so that a link can open it. Parts that are not ours are left alone. */
export function readFragment(name: string): string | undefined {
  const part = parts().find(other => other.startsWith(`${name}=`))
  return part === undefined ? undefined : decode(part.slice(name.length + 1))
}

/** The address of this page with the state in it. Written in full, because a `<base>` would redirect a bare `#...`. */
export function fragmentUrl(name: string, value: string | undefined): string {
  const others = parts().filter(part => !part.startsWith(`${name}=`))
  const all = value === undefined ? others : [...others, `${name}=${encodeURIComponent(value)}`]
  return `${location.pathname}${location.search}${all.length > 0 ? `#${all.join('&')}` : ''}`
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

const parts = (): readonly string[] =>
  location.hash
    .slice(1)
    .split('&')
    .filter(part => part !== '')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
