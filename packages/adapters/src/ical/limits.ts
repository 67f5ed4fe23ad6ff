import { mostCategories } from '../feed-settings.ts'
import { mostCharacters } from '../plain-text.ts'
import { mostWarnings } from '../warning-list.ts'

/**
 * What a feed may cost, in counts, so that a hostile one is as cheap as a large honest one. A step is one period, one
 * day or one instance that the reader has looked at. What is cut short is told in a warning.
 */
export const icalLimits = {
  /** Bytes of a feed; a larger one is refused before it is read whole. */
  feedBytes: 8 * 1024 * 1024,
  /** VEVENT components of a feed, overrides included; those after are left out. */
  events: 50_000,
  /** Names of zones, and VTIMEZONE components. */
  zones: 200,
  /** Characters of an RRULE; the longest that says something has 1,500. */
  ruleLength: 5000,
  /** EXDATE and RDATE values of one event. */
  datesPerEvent: 10_000,
  /** A daily series since 1900 with a COUNT takes 92,000. */
  stepsPerSeries: 200_000,
  stepsPerExpansion: 3_000_000,
  /** An hourly series makes 9,600 in the longest window. */
  occurrencesPerSeries: 10_000,
  occurrencesPerExpansion: 100_000,
  /** Characters of a description, and of a LOCATION; a longer one is cut. */
  textLength: mostCharacters,
  placeLength: 500,
  categories: mostCategories,
  /** What is attached to one event, and characters of the title of each. */
  materials: 20,
  titleLength: 200,
  /** Warnings that are told; the last one says how many are not. */
  warnings: mostWarnings,
} as const
