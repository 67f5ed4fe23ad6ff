/** Runs in the page before anything else: counts formatters that are made, and readings of the layout. */
export function countCalls(): void {
  const counts = { formatters: 0, layoutReads: 0 }
  Object.assign(globalThis, { counts })
  const counting = {
    construct: (target: never, args: unknown[]): object => (counts.formatters++, Reflect.construct(target, args)),
  }
  for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator', 'ListFormat', 'RelativeTimeFormat'] as const)
    Object.assign(Intl, { [name]: new Proxy(Intl[name], counting) })
  const read = (owner: object, name: string) => {
    const { get, value } = Object.getOwnPropertyDescriptor(owner, name) ?? {}
    const call = (get ?? value) as (...args: unknown[]) => unknown
    const counted = function (this: unknown, ...args: unknown[]) {
      counts.layoutReads++
      return call.apply(this, args)
    }
    Object.defineProperty(
      owner,
      name,
      get ? { get: counted, configurable: true } : { value: counted, configurable: true },
    )
  }
  for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft']) read(HTMLElement.prototype, name)
  for (const name of [
    'clientWidth',
    'clientHeight',
    'scrollWidth',
    'scrollHeight',
    'getBoundingClientRect',
    'getClientRects',
  ])
    read(Element.prototype, name)
}
