import type { AdapterErrorCode, FieldError } from '@library-catalyst/core'
import { codeForStatus, isErrorCode, type StaffRouteName, staffPathTo } from '@library-catalyst/core/rest'
import type { RouteAnswer } from '@library-catalyst/core/rest/routes'

/** The server did not do what was asked. */
export class StaffProblem extends Error {
  override readonly name = 'StaffProblem'
  readonly code: AdapterErrorCode
  readonly status: number
  readonly fields: readonly FieldError[]
  /** Seconds to wait, where that is what helps. */
  readonly retryAfter: number | undefined

  constructor(status: number, problem: Readonly<Record<string, unknown>> = {}, retryAfter?: number) {
    const { code, errors = [] } = problem
    const known = isErrorCode(code) ? code : codeForStatus(status)
    super(known)
    this.code = status === 412 ? 'conflict' : known
    this.status = status
    this.fields = errors as readonly FieldError[]
    this.retryAfter = retryAfter
  }
}

interface Asked {
  readonly values?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
  /** Of what is changed, as it was read. */
  readonly version?: number
  /** Our own name for a command that must be done once only. */
  readonly key?: string
}

/** What staff ask the server, about one library. */
export class StaffApi {
  readonly library: string
  readonly #onSignedOut: () => void

  /** @param onSignedOut called when the session has ended */
  constructor(library: string, onSignedOut: () => void) {
    this.library = library
    this.#onSignedOut = onSignedOut
  }

  /** @throws {StaffProblem} */
  async get<Name extends StaffRouteName>(route: Name, asked: Asked = {}): Promise<RouteAnswer<Name>> {
    return this.#ask('GET', route, asked)
  }

  /** @throws {StaffProblem} */
  async send<Name extends StaffRouteName>(
    method: 'POST' | 'PUT' | 'DELETE',
    route: Name,
    asked: Asked = {},
  ): Promise<RouteAnswer<Name>> {
    return this.#ask(method, route, asked)
  }

  addressOf(route: StaffRouteName, { values = {}, query = {} }: Pick<Asked, 'values' | 'query'> = {}): string {
    const search = new URLSearchParams(
      Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])),
    )
    const path = staffPathTo(route, { library: this.library, ...values })
    return search.size > 0 ? `${path}?${search}` : path
  }

  async #ask<Name extends StaffRouteName>(method: string, route: Name, asked: Asked): Promise<RouteAnswer<Name>> {
    const { body, version, key } = asked
    const headers = {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    }
    const response = await fetch(this.addressOf(route, asked), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new StaffProblem(503)
    })
    if (response.ok) return (await response.json()) as RouteAnswer<Name>
    const problem = await toProblem(response)
    if (problem.status === 401 && route !== 'staffSignIn') this.#onSignedOut()
    throw problem
  }
}

/** A proxy in between may answer in its own way. */
async function toProblem(response: Response): Promise<StaffProblem> {
  const retryAfter = Number(response.headers.get('retry-after')) || undefined
  const document = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>
  return new StaffProblem(response.status, document, retryAfter)
}
