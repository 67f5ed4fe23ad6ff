import { type DetailsWords, type Occurrence, webAddress } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface MainActionsProps {
  readonly occurrence: Occurrence
  readonly words: DetailsWords
}

/** How to take part elsewhere: in the library's own system, or online. */
export function MainActions({ occurrence: { registration, onlineUrl }, words }: MainActionsProps): ComponentChild {
  const register = registration.kind === 'link' ? webAddress(registration.url) : undefined
  const online = webAddress(onlineUrl)
  if (register === undefined && online === undefined) return null
  return (
    <p class="main-actions">
      {register !== undefined && (
        <a class="primary" href={register} rel="noreferrer">
          {words.register}
        </a>
      )}
      {online !== undefined && (
        <a class={register === undefined ? 'primary' : 'secondary'} href={online} rel="noreferrer">
          {words.joinOnline}
        </a>
      )}
    </p>
  )
}
