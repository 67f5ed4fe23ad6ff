import type { ComponentChild } from 'preact'
import { lazyPart } from '../lazy-part.tsx'
import { loadView } from './browse-code.ts'
import type { ViewProps } from './view-props.ts'

const Columns = lazyPart(loadView.week)
const parts = {
  list: lazyPart(loadView.list),
  cards: lazyPart(loadView.cards),
  month: lazyPart(loadView.month),
  week: Columns,
  day: Columns,
}

/** The way to look at the calendar that is chosen. The code of each comes when it is. */
export function ChosenView(props: ViewProps): ComponentChild {
  const Part = parts[props.store.place.view.value]
  return <Part {...props} messages={props.locale.messages} />
}
