import type { ComponentChild } from 'preact'
import { lazyPart } from '../lazy-part.tsx'
import { loadFinding } from './browse-code.ts'
import type { FindingProps } from './finding.tsx'

const Part = lazyPart(loadFinding, { waiting: <div class="finding-room" /> })

/** Search and filters, where the page offers any, or a link has brought some. */
export function FindingPart(props: FindingProps): ComponentChild {
  const { store, hasSearch, filters, locale } = props
  const isOffered = hasSearch || filters.some(name => !(name in store.choice.locked.value))
  if (!isOffered && store.choice.chips.value.length === 0) return null
  return <Part {...props} messages={locale.messages} />
}
