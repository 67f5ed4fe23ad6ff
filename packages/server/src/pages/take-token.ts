/**
 * Runs in the page, as it is written here, so it must need nothing from around it: put the token from the address into
 * the form, and out of the address, so that it stays in no list of pages visited on a computer that many use.
 */
export function takeToken(): void {
  const token = location.hash.slice(1)
  if (!/^[\w-]{16,128}$/.test(token)) return
  history.replaceState(null, '', location.pathname + location.search)
  for (const field of document.querySelectorAll<HTMLElement>('[data-token]')) {
    const input = field.querySelector('input')
    if (!input) continue
    input.value = token
    field.hidden = true
  }
}
