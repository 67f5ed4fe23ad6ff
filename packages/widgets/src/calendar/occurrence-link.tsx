import type { Occurrence } from '@library-catalyst/core'
import type { ComponentChild, ComponentChildren, CSSProperties } from 'preact'

interface OccurrenceLinkProps {
  readonly occurrence: Occurrence
  /** The address that opens an event. */
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
  readonly class?: string | undefined
  readonly style?: CSSProperties | undefined
  /** In a grid, whose cell is the stop, -1. */
  readonly tabIndex?: number
  /** `auto` where the link holds the library's words alone. */
  readonly dir?: 'auto'
  readonly children: ComponentChildren
}

/** A way to an event: a plain click opens it here, any other goes to its address. */
export function OccurrenceLink({ occurrence, linkTo, onChoose, ...rest }: OccurrenceLinkProps): ComponentChild {
  const choose = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    onChoose(occurrence)
  }
  return <a {...rest} href={linkTo(occurrence.id)} onClick={choose} />
}

/** True for a click that opens the link here; those that ask for a new tab or a window are left to the browser. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
