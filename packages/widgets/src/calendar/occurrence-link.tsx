import type { Occurrence } from '@library-catalyst/core'
import type { ComponentChild, ComponentChildren, CSSProperties } from 'preact'

interface Ways {
  /** The address that opens an event. */
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
}

interface OccurrenceLinkProps extends Ways {
  readonly occurrence: Occurrence
  readonly class?: string | undefined
  readonly style?: CSSProperties | undefined
  /** In a grid, whose cell is the stop, -1. */
  readonly tabIndex?: number
  /** `auto` where the link holds the library's words alone. */
  readonly dir?: 'auto'
  readonly children: ComponentChildren
}

/** A link to an event. Where there are many, the few words in it are better drawn without a component each: `wayTo`. */
export function OccurrenceLink({ occurrence, linkTo, onChoose, ...rest }: OccurrenceLinkProps): ComponentChild {
  return <a {...rest} {...wayTo(occurrence, { linkTo, onChoose })} />
}

/** What makes a link a way to an event: a plain click opens it here, any other goes to its address. */
export function wayTo(occurrence: Occurrence, { linkTo, onChoose }: Ways) {
  return {
    href: linkTo(occurrence.id),
    onClick(event: MouseEvent) {
      if (!isPlainClick(event)) return
      event.preventDefault()
      onChoose(occurrence)
    },
  }
}

/** True for a click that opens the link here; those that ask for a new tab or a window are left to the browser. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
