/**
 * Does something that may take away what has the focus. If it does, `next` gets it: without, a keyboard would begin
 * again at the top of the page.
 */
export function keepFocus(within: HTMLElement | null, act: () => void, next: () => HTMLElement | null): void {
  const root = within?.getRootNode()
  const held = root instanceof ShadowRoot ? root.activeElement : null
  act()
  if (!held || !within?.contains(held)) return
  // A task later, so that what has changed is drawn.
  setTimeout(() => {
    if (!held.isConnected) next()?.focus({ preventScroll: true })
  })
}
