/** A case failed: an adapter does not keep the contract. Runners that know `expected` and `actual` draw the difference. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly expected: unknown
  readonly actual: unknown

  constructor(what: string, expected: unknown, actual: unknown, options?: ErrorOptions) {
    super(`${what}\n  expected: ${show(expected)}\n  actual:   ${show(actual)}`, options)
    this.expected = expected
    this.actual = actual
  }
}

/** @throws {ContractError} unless both are the same data, key for key; a key that holds `undefined` is a key. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (!isEqual(actual, expected)) throw new ContractError(what, expected, actual)
}

function isEqual(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other)
  const keys = Object.keys(one)
  return (
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  )
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`
  return JSON.stringify(value) ?? String(value)
}
