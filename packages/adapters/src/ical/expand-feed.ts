import { AdapterError, type DateRange, type Occurrence, toEpochDay, type Warning } from '@library-catalyst/core'
import type { FeedSettings } from '../feed-settings.ts'
import { dateText, secondsPerDay } from './civil-date.ts'
import { expandSeries } from './expand-series.ts'
import type { Expansion } from './expansion.ts'
import type { EventSeries, Feed } from './feed.ts'
import { FeedZones, UnknownZoneError, type ZoneOptions } from './feed-zones.ts'
import { sortOccurrences } from './sort-occurrences.ts'
import { StepBudget } from './step-budget.ts'
import { WarningList } from '../warning-list.ts'
import { ianaZoneOf } from './zone-names.ts'

export interface ExpandOptions extends ZoneOptions {
  readonly settings?: FeedSettings
}

export interface ExpandedFeed {
  /** By start, then title, then id. */
  readonly occurrences: readonly Occurrence[]
  readonly warnings: readonly Warning[]
  /** What it cost, in steps: see `icalLimits`. */
  readonly steps: number
}

/**
 * Every occurrence of a feed that touches the window, in the library's zone. Recurrence runs in each event's own zone.
 *
 * @throws {AdapterError} `invalid` at `/timeZone` if nothing names the zone
 */
export function expandFeed(feed: Feed, window: DateRange, options: ExpandOptions = {}): ExpandedFeed {
  const expansion = startExpansion(feed, window, options)
  for (const series of feed.series) expandOne(expansion, series)
  return {
    occurrences: sortOccurrences(expansion.occurrences, expansion.starts),
    warnings: [...feed.warnings, ...expansion.warnings.all()],
    steps: expansion.budget.spent,
  }
}

/**
 * One occurrence by its id.
 *
 * @throws {AdapterError} `not-found`, or as `expandFeed`
 */
export function findOccurrence(feed: Feed, id: string, options: ExpandOptions = {}): Occurrence {
  const mark = id.lastIndexOf('~')
  const date = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z)?$/.exec(id.slice(mark + 1))
  for (const series of feed.series) {
    const isInstance = date !== null && series.id === id.slice(0, mark)
    if (series.id !== id && !isInstance) continue
    for (const window of windowsFor(series, isInstance ? date.slice(1, 4).join('-') : undefined)) {
      const expansion = startExpansion(feed, window, options)
      expandOne(expansion, series)
      const found = expansion.occurrences.find(occurrence => occurrence.id === id)
      if (found) return found
    }
  }
  throw new AdapterError('not-found', 'The feed has no such occurrence')
}

/** Where an instance may be: around its own date, or where an override has put it. */
function windowsFor({ master, overrides }: EventSeries, date: string | undefined): readonly DateRange[] {
  const own = date === undefined ? (master?.start.wall ?? 0) : toEpochDay(date) * secondsPerDay
  const named = overrides.map(({ start, toFuture, recurrenceId = start }) => ({
    start: start.wall,
    id: recurrenceId.wall,
    toFuture,
  }))
  const single = named.filter(({ id, toFuture }) => !toFuture && Math.abs(id - own) < 2 * secondsPerDay)
  const later = named
    .filter(({ id, toFuture }) => toFuture && id < own + 2 * secondsPerDay)
    .sort((one, other) => other.id - one.id)
  const walls = [
    own,
    ...later.slice(0, mostPlaces).map(({ start, id }) => own + start - id),
    ...single.slice(0, mostPlaces).map(({ start }) => start),
  ]
  return walls.map(wall => {
    const day = Math.floor(wall / secondsPerDay)
    return { start: dateText(day - 2), end: dateText(day + 3) }
  })
}

/** How many overrides about one date are looked at. */
const mostPlaces = 50

function startExpansion(feed: Feed, window: DateRange, { settings = {}, ...options }: ExpandOptions): Expansion {
  const budget = new StepBudget()
  const zones = new FeedZones(feed, options, budget)
  const warnings = new WarningList()
  if (feed.timeZone && !ianaZoneOf(feed.timeZone))
    warnings.add('unknown-zone', 'X-WR-TIMEZONE is no time zone', feed.timeZone)
  return {
    zones,
    from: toEpochDay(window.start) * secondsPerDay,
    to: toEpochDay(window.end) * secondsPerDay,
    settings,
    calendarName: feed.name,
    budget,
    warnings,
    occurrences: [],
    starts: [],
    templates: new Map(),
  }
}

function expandOne(expansion: Expansion, series: EventSeries): void {
  try {
    expandSeries(expansion, series)
  } catch (error) {
    if (!(error instanceof UnknownZoneError)) throw error
    const uid = (series.master ?? series.overrides[0])?.uid
    expansion.warnings.add('unknown-zone', `Nothing says what the time zone “${error.message.slice(0, 100)}” is`, uid)
  }
}
