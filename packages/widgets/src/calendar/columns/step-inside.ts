/**
 * Where a key moves the focus inside a day: down from the day to its first event and on, up again and out; F2 goes in
 * and out, Escape out. `undefined` where there is nothing to go to.
 *
 * @see ARIA Authoring Practices Guide, grid pattern, "Editing and Navigating Inside a Cell"
 */
export function stepInside(key: string, from: HTMLElement, cell: HTMLElement): HTMLElement | undefined {
  const stops = [cell, ...cell.querySelectorAll<HTMLElement>('a')]
  const at = stops.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return stops[at + 1]
    case 'ArrowUp':
      return stops[at - 1]
    case 'F2':
      return at === 0 ? stops[1] : cell
    case 'Escape':
      return at === 0 ? undefined : cell
    default:
      return undefined
  }
}
