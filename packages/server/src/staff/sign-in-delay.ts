import { hash, randomBytes } from 'node:crypto'

/** How often one may be wrong without a wait, and the longest wait in seconds. */
interface Patience {
  readonly free: number
  readonly longest: number
}

/**
 * Somebody who guesses from one place soon waits long. Whoever guesses from many makes all wait for that account, but
 * not long: else anybody could shut anybody out.
 */
const patience = {
  pair: { free: 3, longest: 900 },
  account: { free: 10, longest: 30 },
  client: { free: 20, longest: 900 },
} as const satisfies Record<string, Patience>
type Kind = keyof typeof patience

interface Failures {
  readonly count: number
  readonly countedAt: number
  readonly waitUntil: number
}

/** Beyond this the oldest are forgotten. */
const mostRemembered = 20_000
/** Failures are forgotten after this time without another one, in milliseconds. */
const remembered = 24 * 60 * 60_000

/** Who tries to sign in: an address that may be nobody's, from a computer. */
export interface SignInAttempt {
  readonly library: string
  readonly email: string
  /** Address of the computer. */
  readonly client: string
}

/**
 * Waits that grow with each wrong password, the same whether the account exists or not. Kept in memory alone, under keys
 * that mean nothing elsewhere: each server has its own, so of N servers one may try N times as often.
 */
export class SignInDelay {
  readonly #salt = randomBytes(16).toString('base64url')
  readonly #failures = new Map<string, Failures>()

  /** In whole seconds; 0 if the attempt may be made. */
  secondsToWait(attempt: SignInAttempt, now: number): number {
    const until = this.#keys(attempt).map(({ key }) => this.#get(key, now)?.waitUntil ?? 0)
    return Math.max(0, Math.ceil((Math.max(...until) - now) / 1000))
  }

  /** Counted before the password is looked at, so that many at once do not all slip through. */
  countAttempt(attempt: SignInAttempt, now: number): void {
    for (const { kind, key } of this.#keys(attempt)) {
      const { free, longest } = patience[kind]
      const count = (this.#get(key, now)?.count ?? 0) + 1
      const wait = count < free ? 0 : Math.min(2 ** (count - free), longest)
      this.#failures.delete(key)
      this.#failures.set(key, { count, countedAt: now, waitUntil: now + wait * 1000 })
    }
    const [oldest] = this.#failures.keys()
    if (this.#failures.size > mostRemembered && oldest !== undefined) this.#failures.delete(oldest)
  }

  /** It was the right password after all. A whole library may sign in from one address, so this one does not count. */
  forget(attempt: SignInAttempt): void {
    for (const { kind, key } of this.#keys(attempt)) {
      const failures = this.#failures.get(key)
      if (failures && kind === 'client')
        this.#failures.set(key, { ...failures, count: failures.count - 1, waitUntil: 0 })
      else this.#failures.delete(key)
    }
  }

  #get(key: string, now: number): Failures | undefined {
    const failures = this.#failures.get(key)
    return failures && now - failures.countedAt < remembered ? failures : undefined
  }

  #keys({ library, email, client }: SignInAttempt): readonly { readonly kind: Kind; readonly key: string }[] {
    const key = (...parts: readonly string[]) => hash('sha256', JSON.stringify([this.#salt, library, ...parts]))
    return [
      { kind: 'pair', key: key('pair', email, client) },
      { kind: 'account', key: key('account', email) },
      { kind: 'client', key: key('client', client) },
    ]
  }
}
