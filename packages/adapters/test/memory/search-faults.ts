import { AdapterError, searchableText, searchWords } from '@library-catalyst/core'
import {
  answering,
  asking,
  droppingLetters,
  holding,
  leavingOut,
  searching,
  searchingTitles,
  telling,
  without,
  withoutFilter,
  withoutTrait,
  type Faults,
} from './fault.ts'

/** Words, facets and traits. */
export const searchFaults: Faults = {
  'finds a word whatever its case': searching((item, text) => searchableText(item).includes(text)),
  'finds a word with accents by its letters alone': searchingTitles,
  'finds a word whose accents are encoded in another form': searchingTitles,
  'finds a word by its beginning': searching((item, text) => searchWords(searchableText(item)).includes(text)),
  'does not find a word by its middle': searchingTitles,
  'wants every word of a search, in any order': searchingTitles,
  'finds a word of the description': searchingTitles,
  'finds a word of the place': searchingTitles,
  'finds a word of a category': searchingTitles,
  'finds Arabic words': droppingLetters,
  'finds Chinese words': droppingLetters,
  'answers a search without words with everything': searching((_, text) => text.trim() !== ''),
  'wants one of several words within a facet': asking(({ filters, ...query }) => ({
    ...query,
    filters: { ...filters, status: filters?.status?.slice(0, 1) ?? [] },
  })),
  'wants every facet': [withoutFilter('attendanceMode'), withoutFilter('status')],
  'wants the facets and the words': [withoutFilter('status'), asking(query => without('text', query))],
  'answers a search that finds nothing with an empty page': answering((page, { text }) => {
    if (text && page.items.length === 0) throw new AdapterError('not-found', 'No event has these words')
    return page
  }),
  'answers a filter that nothing matches with an empty page': withoutFilter('status'),
  'searches within the window only': asking(query => ({ ...query, days: 200 })),
  'filters by branch': withoutFilter('branch'),
  'filters by audience': withoutFilter('audience'),
  'filters by category': withoutFilter('category'),
  'filters by language': withoutFilter('language'),
  'filters by attendanceMode': withoutFilter('attendanceMode'),
  'filters by accessibilityFeature': withoutFilter('accessibilityFeature'),
  'filters by energy': withoutFilter('energy'),
  'filters by status': withoutFilter('status'),
  'finds what costs nothing': withoutTrait('free'),
  'finds what is not known to be full': [
    withoutTrait('places'),
    holding(({ seatsLeft }) => ({ seatsLeft: seatsLeft ?? 0 })),
  ],
  'finds what something was published of': withoutTrait('materials'),
  'answers a trait that nobody asks for with everything': asking(({ filters, ...query }) => ({
    ...query,
    filters: { ...filters, ...(filters?.free === false && { free: true }) },
  })),
}

/** The dates that belong together. */
export const seriesFaults: Faults = {
  'finds every date of a series, and nothing else': [
    asking(query => without('series', query)),
    leavingOut(({ series, status }) => !series || status !== 'cancelled'),
    telling(item => without('series', item)),
    telling((item, index) => ({ ...item, ...(item.series && { series: { id: `${index}` } }) })),
  ],
  'finds the dates of a series within the window, the words and the filters only': [
    asking(query => (query.series === undefined ? query : { ...query, start: '2026-10-01', days: 200 })),
    asking(query => (query.series === undefined ? query : without('text', query))),
    asking(query => (query.series === undefined ? query : without('filters', query))),
  ],
  'applies the series to every page': [
    asking(query => (query.cursor === undefined ? query : without('series', query))),
    asking(query => (query.series === undefined ? query : without('limit', query))),
  ],
  'answers a series that it never named with an empty page': [
    asking(query => without('series', query)),
    answering((page, { series }) => {
      if (series !== undefined && page.items.length === 0) throw new AdapterError('not-found', 'No such series')
      return page
    }),
  ],
}
