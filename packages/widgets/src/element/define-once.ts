import { version } from './version.ts'

const key = Symbol.for('library-catalyst.version')
type Page = typeof globalThis & { [key]?: string }

/** True if a tag is still free. The first version on a page wins, since a tag cannot be defined again; another says so, once. */
export function isFree(tag: string): boolean {
  // On a server there is nothing to define.
  if (!globalThis.customElements) return false
  if (!customElements.get(tag)) {
    ;(globalThis as Page)[key] ??= version
    return true
  }
  const first = (globalThis as Page)[key]
  if (first !== undefined && first !== version) {
    console.warn(
      `<${tag}>: version ${first} of Library Catalyst is on this page already; version ${version} leaves it to it.`,
    )
  }
  return false
}
