import { longestAddress } from './limits.ts'

/**
 * The address to link to, or `undefined` where it is not one that a patron may be sent to: anything but `http`, `https`
 * and `tel`, a relative address (nobody knows to what), and one with a user name, which hides where it leads
 * (`https://bank.example@evil.example`).
 */
export function linkAddress(address: string): string | undefined {
  const trimmed = address.trim()
  if (trimmed.length > longestAddress) return undefined
  if (/^tel:/i.test(trimmed)) return telephone(trimmed)
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return undefined
  const url = new URL(trimmed)
  return url.username === '' && url.password === '' ? url.href : undefined
}

/** Digits only (RFC 3966 section 3): `*` and `#` make codes that change how a telephone works. */
function telephone(address: string): string | undefined {
  const digits = address.slice('tel:'.length).replace(/[\s()./-]|%20/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}
