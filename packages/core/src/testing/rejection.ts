import type { AdapterErrorCode } from '../adapter/adapter-error.ts'
import { ContractError } from './contract-error.ts'

/** Long for a call that has nothing to wait for. */
const patience = 2000

/**
 * Name and code are compared, not the class: the adapter may have been built with another copy of this package.
 *
 * @throws {ContractError} unless the promise rejects with an `AdapterError` of this code
 */
export async function expectAdapterError(
  promise: Promise<unknown>,
  code: AdapterErrorCode,
  what: string,
): Promise<object> {
  const error = await rejectionOf(promise, what)
  if (error.name !== 'AdapterError' || !('code' in error) || error.code !== code)
    throw new ContractError(what, `AdapterError with the code ${code}`, error)
  return error
}

/** @throws {ContractError} unless the promise soon rejects with an `AbortError` */
export async function expectAbort(promise: Promise<unknown>, what: string): Promise<void> {
  const error = await rejectionOf(promise, what)
  if (error.name !== 'AbortError') throw new ContractError(what, 'AbortError', error)
}

async function rejectionOf(promise: Promise<unknown>, what: string): Promise<Error> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<string>(resolve => (timer = setTimeout(resolve, patience, `nothing in ${patience} ms`)))
  const answer = promise.then(
    () => 'an answer',
    (error: unknown) => (error instanceof Error ? error : `a rejection with ${String(error)}`),
  )
  const outcome = await Promise.race([answer, late])
  clearTimeout(timer)
  if (typeof outcome === 'string') throw new ContractError(what, 'a rejection with an error', outcome)
  return outcome
}
