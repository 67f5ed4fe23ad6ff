import type { BrowseStore } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { onIdle } from '../../element/on-idle.ts'
import { lazyPart } from '../lazy-part.tsx'
import type { PrintFootProps } from '../take/print-foot.tsx'
import type { BrowseFootProps } from './browse-foot.tsx'

const idle = () => new Promise<void>(resolve => onIdle(resolve))

const Foot = lazyPart<BrowseFootProps>(
  async () => {
    await idle()
    return (await import('./browse-foot.tsx')).BrowseFoot
  },
  { waiting: <div class="foot-room" /> },
)
const OnPaper = lazyPart<PrintFootProps>(
  async () => {
    await idle()
    return (await import('../take/print-foot.tsx')).PrintFoot
  },
  { isExtra: true },
)

/** How to take along what is found, where the page offers any of it, as soon as there is nothing else to do. */
export function FootPart(props: BrowseFootProps): ComponentChild {
  const { offers, locale } = props
  const isOffered = offers.subscribe || offers.save || offers.print
  return isOffered && <Foot {...props} messages={locale.messages} />
}

interface PaperFootProps extends Omit<PrintFootProps, 'today'> {
  readonly store: BrowseStore
}

/** On paper, whose calendar it is and where it goes on. Nobody at the screen misses it. */
export function PaperFoot({ store, ...rest }: PaperFootProps): ComponentChild {
  return <OnPaper {...rest} today={store.today.value} messages={rest.locale.messages} />
}
