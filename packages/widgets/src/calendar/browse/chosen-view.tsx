import type { ComponentChild } from 'preact'
import { lazyPart } from '../lazy-part.tsx'
import { MonthPart } from '../month/month-part.tsx'
import { ListView } from './list-view.tsx'
import type { ViewProps } from './view-props.ts'

const ColumnsPart = lazyPart<ViewProps>(async () => (await import('../columns/columns-view.tsx')).ColumnsView)
const CardsPart = lazyPart<ViewProps>(async () => (await import('../cards/cards-view.tsx')).CardsView)

/** The way to look at the calendar that is chosen; those that fewer people choose come when they do. */
export function ChosenView(props: ViewProps): ComponentChild {
  const { messages } = props.locale
  switch (props.store.place.view.value) {
    case 'list':
      return <ListView {...props} />
    case 'month':
      return <MonthPart {...props} />
    case 'week':
    case 'day':
      return <ColumnsPart {...props} messages={messages} />
    case 'cards':
      return <CardsPart {...props} messages={messages} />
  }
}
