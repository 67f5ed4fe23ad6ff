import { hash } from 'node:crypto'

/**
 * Names a picture in an address of ours. It is looked up among the pictures of the library's events, so that nobody can
 * have the server fetch an address of their own.
 */
export function pictureKey(library: string, url: string): string {
  return hash('sha256', `${library} ${url}`, 'base64url').slice(0, 24)
}
