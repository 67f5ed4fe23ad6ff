import { loadBrowseWords } from '@library-catalyst/core'
import { withWords } from '../with-words.tsx'
import { BrowseCalendar, type BrowseCalendarProps } from './browse-calendar.tsx'

export type BrowseEntryProps = Omit<BrowseCalendarProps, 'words'>

/** Where the code of the calendar with views, search and filters begins. */
export const BrowseEntry = withWords<BrowseCalendarProps['words'], BrowseEntryProps>(
  loadBrowseWords,
  BrowseCalendar,
  <slot />,
)
