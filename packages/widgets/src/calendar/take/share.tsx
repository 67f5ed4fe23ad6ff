import type { Messages } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface ShareProps {
  readonly title: string
  /** From the root of this site. */
  readonly link: string
  readonly messages: Messages
}

/** The device's own way to pass something on, where it has one: browsers on desktops often do not. */
export function Share({ title, link, messages }: ShareProps): ComponentChild {
  if (!globalThis.navigator?.share) return null
  // Who closes the sheet again has not failed; where it is not allowed, the link to copy is beside it.
  const share = () => void navigator.share({ title, url: new URL(link, location.origin).href }).catch(() => undefined)
  return <button onClick={share}>{messages.take.share}</button>
}
