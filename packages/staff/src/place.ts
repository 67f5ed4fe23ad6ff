/** Where somebody is in the console, as the fragment of the address tells: `#harbour/events/new`. */
export interface Place {
  /** Empty if none is named yet. */
  readonly library: string
  readonly section: string
  /** What in it, such as the id of an event. */
  readonly rest: readonly string[]
}

export function readPlace(hash: string): Place {
  const [library = '', section = '', ...rest] = hash.replace(/^#/, '').split('/').map(decode)
  return { library, section, rest }
}

export const placeHref = (...parts: readonly string[]): string => `#${parts.map(encodeURIComponent).join('/')}`

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
