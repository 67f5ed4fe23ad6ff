import type { Messages } from '@library-catalyst/core'
import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'

interface CopyLinkProps {
  /** From the root of this site. */
  readonly link: string
  readonly messages: Messages
}

/** Copies the event's address. Where the page may not write to the clipboard, it is a link to copy by hand. */
export function CopyLink({ link, messages }: CopyLinkProps): ComponentChild {
  const copied = useSignal(false)
  const copy = async (event: MouseEvent) => {
    event.preventDefault()
    try {
      await navigator.clipboard.writeText(new URL(link, location.origin).href)
      copied.value = true
    } catch {
      location.assign(link)
    }
  }
  return (
    <>
      <a href={link} onClick={copy}>
        {messages.copyLink}
      </a>
      <span role="status">{copied.value && messages.linkCopied}</span>
    </>
  )
}
