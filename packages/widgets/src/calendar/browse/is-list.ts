import type { BrowseStore } from '@library-catalyst/core'

/** Whether events stand one after the other, and go on beyond the days of the title. */
export const isList = ({ place: { view } }: BrowseStore): boolean => view.value === 'list' || view.value === 'cards'
