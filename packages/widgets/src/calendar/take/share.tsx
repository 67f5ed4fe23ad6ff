import type { DetailsWords, Occurrence } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface ShareProps {
  readonly occurrence: Occurrence
  /** From the root of this site. */
  readonly link: string
  readonly words: DetailsWords
}

/** The device's own way to pass something on, where it has one: browsers on desktops often do not. */
export function Share({ occurrence: { title, hashtag }, link, words }: ShareProps): ComponentChild {
  if (!globalThis.navigator?.share) return null
  const share = () => {
    const data = { title, url: new URL(link, location.origin).href, ...(hashtag && { text: `${title} #${hashtag}` }) }
    // Who closes the sheet again has not failed; where it is not allowed, the link to copy is beside it.
    void navigator.share(data).catch(() => undefined)
  }
  return <button onClick={share}>{words.share}</button>
}
