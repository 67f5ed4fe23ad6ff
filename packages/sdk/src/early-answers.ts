import { comingEventsUrl } from '@library-catalyst/adapters/rest'
import { defaultDays } from '@library-catalyst/core'

/** Kept by the page, not by this module: one script under two addresses is two modules. */
const key = Symbol.for('library-catalyst.early-answers.1')
type Page = typeof globalThis & { [key]?: Map<string, Promise<Response>> }
const answers = ((globalThis as Page)[key] ??= new Map())

const names = ['api', 'library', 'days', 'locked', 'view']
const otherDays = /month|week|day/

/** Ask for the first events while the code that will draw them is still on its way. */
export function startEarly(element: Element): void {
  const [api, library, days, locked, view] = names.map(name => element.getAttribute(name))
  const count = Number(days ?? defaultDays)
  // Other days, or fewer events, than the coming ones are asked for by the store itself.
  if (!api || !library || !count || locked || otherDays.test(view ?? '')) return
  const url = comingEventsUrl(api, library, count)
  if (answers.has(url)) return
  const answer = fetch(url)
  answer.catch(() => undefined) // whoever takes it will see the failure
  answers.set(url, answer)
}

/** `fetch`, but an answer that is on its way already is taken, once. */
export const fetchOrTake: typeof fetch = (input, init) => {
  const early = answers.get(String(input))
  if (!early) return fetch(input, init)
  answers.delete(String(input))
  return early
}
