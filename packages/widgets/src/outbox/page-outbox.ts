import { type DeviceStore, type Exclusively, exclusivelyByLease, Outbox } from '@library-catalyst/core'
import { effect, signal } from '@preact/signals'
import { keptMark } from './kept-mark.ts'

type Send<Body, Answer> = ConstructorParameters<typeof Outbox<Body, Answer>>[0]['send']

const clock = {
  now: () => Date.now(),
  after(milliseconds: number, call: () => void) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Whether the device says that it has a network; that it says so does not mean that it has. */
export const isOnline = signal(true)

/** A key that nobody guesses, also where the page is not a secure one. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

interface PageOutboxOptions {
  /** Whether a later visit has to look what is left to send. */
  readonly leavesMark: boolean
}

/** The page's outbox of one name: it is there until the page goes, and resumes whenever things may have got better. */
export function openOutbox<Body, Answer>(
  name: string,
  store: DeviceStore,
  send: Send<Body, Answer>,
  { leavesMark }: PageOutboxOptions,
): Outbox<Body, Answer> {
  const outbox = new Outbox<Body, Answer>({
    name,
    store,
    send,
    clock,
    exclusively: 'locks' in navigator ? byWebLocks : exclusivelyByLease(store, clock, randomKey()),
    random: () => Math.random(),
    isOnline: () => navigator.onLine,
  })
  resumeWhenBetter(outbox)
  if (leavesMark) markWhatIsKept(outbox)
  outbox.resume()
  return outbox
}

function resumeWhenBetter(outbox: Pick<Outbox<unknown, unknown>, 'resume'>): void {
  const look = () => {
    isOnline.value = navigator.onLine
    if (document.visibilityState === 'visible') outbox.resume()
  }
  addEventListener('online', look)
  addEventListener('offline', look)
  addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
  isOnline.value = navigator.onLine
}

function markWhatIsKept<Body, Answer>({ records }: Outbox<Body, Answer>): void {
  const before = records.peek()
  effect(() => {
    // Before the first look, nobody knows.
    if (records.value !== before) setKeptMark(records.value.length > 0)
  })
}

const byWebLocks: Exclusively = async (name, stop, run) =>
  navigator.locks.request(`library-catalyst/${name}`, { signal: stop }, run)

function setKeptMark(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(keptMark, '1')
    else localStorage.removeItem(keptMark)
  } catch {
    // Then what is kept is sent when a form is opened next.
  }
}
