import { hash, randomBytes } from 'node:crypto'

/** Mail programs and servers may change the case of an address, so that the token has to do without. */
const token = /^[0-9a-f]{32}$/

/** 128 random bits. */
export const newReplyToken = (): string => randomBytes(16).toString('hex')

/** What is kept of a token: enough to know it again. */
export const replyHash = (replyToken: string): string => hash('sha256', replyToken, 'base64url')

/** Where an answer goes; it tells nothing but that it is an answer. */
export const replyAddress = (replyToken: string, domain: string): string => `reply+${replyToken}@${domain}`

/** The token in the first of these that is an address for answers at the domain. */
export function findReplyToken(addresses: readonly string[], domain: string): string | undefined {
  for (const address of addresses) {
    const [, local = '', at = ''] = /^<?([^@<>\s]+)@([^@<>\s]+?)>?$/.exec(address.trim().toLowerCase()) ?? []
    const found = /^reply\+(.+)$/.exec(local)?.[1] ?? ''
    if (at === domain.toLowerCase() && token.test(found)) return found
  }
  return undefined
}
