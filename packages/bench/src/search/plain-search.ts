import type { Occurrence } from '@library-catalyst/core'
import { handWrittenList } from '../list/hand-written-list.ts'
import { firstDate } from './programme.ts'

/** As many as the widget draws at once. */
const drawn = 25

/**
 * The floor: texts joined and in lower case beforehand, a plain loop over them at each letter, and the first of what it
 * finds drawn anew by hand. It knows no accents, no beginnings of words and no numbers of filters.
 */
export function plainSearch(host: HTMLElement, occurrences: readonly Occurrence[]): HTMLInputElement {
  const texts = occurrences.map(({ title, description, branch }) => `${title} ${description} ${branch}`.toLowerCase())
  const field = host.appendChild(document.createElement('input'))
  const list = host.appendChild(document.createElement('div'))
  const draw = () => {
    const wanted = field.value.toLowerCase().split(' ')
    const found = occurrences.filter((_, index) => wanted.every(word => texts[index]?.includes(word)))
    list.replaceChildren(handWrittenList(found.slice(0, drawn), { start: firstDate, end: '2027-01-01' }))
  }
  field.addEventListener('input', draw)
  draw()
  return field
}
