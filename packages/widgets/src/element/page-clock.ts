import { effect, type ReadonlySignal, signal } from '@preact/signals'

/** One timer for a whole page, also where two versions of the SDK are on it. */
interface PageClock {
  readonly now: ReadonlySignal<number>
}

const key = Symbol.for('library-catalyst.clock.1')
type Page = typeof globalThis & { [key]?: PageClock }

/** Calls back each minute while the page is visible, and at once when it becomes so. Returns how to stop it. */
export function onPageMinute(call: (epochMilliseconds: number) => void): () => void {
  const { now } = ((globalThis as Page)[key] ??= startClock())
  let first = true
  return effect(() => {
    const time = now.value
    if (!first) call(time)
    first = false
  })
}

function startClock(): PageClock {
  const tick = () => {
    if (document.visibilityState === 'visible') now.value = Date.now()
  }
  let timer: ReturnType<typeof setInterval>
  const now = signal(Date.now(), {
    watched() {
      timer = setInterval(tick, 60_000)
      document.addEventListener('visibilitychange', tick)
    },
    unwatched() {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    },
  })
  return { now }
}
