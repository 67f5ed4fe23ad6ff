import type { CalendarView } from '@library-catalyst/core'
import type { ComponentType } from 'preact'
import type { FindingProps } from './finding.tsx'
import type { ViewProps } from './view-props.ts'

const loadColumns = async () => (await import('../columns/columns-view.tsx')).ColumnsView

/** The code of each way to look at the calendar. */
export const loadView: Readonly<Record<CalendarView, () => Promise<ComponentType<ViewProps>>>> = {
  list: async () => (await import('./list-view.tsx')).ListView,
  cards: async () => (await import('../cards/cards-view.tsx')).CardsView,
  month: async () => (await import('../month/month-part.tsx')).MonthPart,
  week: loadColumns,
  day: loadColumns,
}

/** The code of search and filters. */
export const loadFinding = async (): Promise<ComponentType<FindingProps>> => (await import('./finding.tsx')).Finding
