import type { CalendarTime } from './calendar-time.ts'
import { secondsPerDay } from './civil-date.ts'
import type { Duration } from './duration.ts'
import { endAfter, lengthOf } from './event-span.ts'
import { addInstance, type Expansion } from './expansion.ts'
import type { EventSeries, FeedEvent, Recurrence } from './feed.ts'
import { isNewer } from './group-by-series.ts'
import { icalLimits } from './limits.ts'
import { type Key, type Keying, keyOf, seriesKeys, type SeriesKeys } from './series-keys.ts'
import { instantAt, wallAt } from './zone-clock.ts'

/** An override, and the instance that it stands for. */
interface Override {
  readonly event: FeedEvent
  readonly key: Key
}

/** An event of its own clock and length. */
interface Placed extends Keying {
  readonly length: Duration
}

/** RANGE=THISANDFUTURE: from `key` on, all move by `shift` on the wall and are as `placed` says. */
interface LaterChange {
  readonly key: Key
  readonly shift: number
  readonly placed: Placed
}

const margin = 2 * secondsPerDay

/** Add every occurrence of a series that touches the window. */
export function expandSeries(expansion: Expansion, series: EventSeries): void {
  const { master, overrides } = series
  expansion.budget.startSeries()
  if (master && !master.recurrence && overrides.length === 0) return addSingle(expansion, series, master)
  const placed = master && place(expansion, master)
  const changes = readOverrides(expansion, placed, overrides)
  const later = placed ? changes.filter(isLater).map(change => laterChange(expansion, change, placed)) : []
  const single = placed ? changes.filter(change => !isLater(change)) : changes
  const replaced = new Map(single.map(({ key, event }) => [key, event]))
  const keys = placed && keysOf(expansion, placed, later)
  if (placed && keys) addInstances(expansion, series, placed, keys, replaced, later)
  for (const [key, event] of replaced) {
    if (event.isPrivate || keys?.isExcluded(key)) continue
    addSingle(expansion, series, event, key)
  }
  if (expansion.budget.isExhausted) {
    expansion.warnings.add('too-many-steps', 'The series takes too long to work out', (master ?? overrides[0])?.uid)
  }
}

const isLater = ({ event }: Override): boolean => event.toFuture

function addSingle(expansion: Expansion, series: EventSeries, event: FeedEvent, key?: Key): void {
  if (!expansion.budget.spend(1) || !mayTouch(expansion, event)) return
  const { clock, length } = place(expansion, event)
  const start = startOf(event, clock)
  addInstance(expansion, { series, event, key, start, end: endOf(event, start, length, clock) })
}

/** Quickly and without a clock: most events of a feed are far from the window. */
function mayTouch({ from, to }: Expansion, { start, end, duration }: FeedEvent): boolean {
  const seconds = duration ? duration.days * secondsPerDay + duration.seconds : 0
  const last = Math.max(end?.wall ?? start.wall + seconds, start.wall) + margin
  return start.wall < to + margin && last >= from
}

function keysOf(expansion: Expansion, placed: Placed, later: readonly LaterChange[]): SeriesKeys {
  const longest = Math.max(...[placed, ...later.map(change => change.placed)].map(({ length }) => secondsOf(length)))
  const shift = later.reduce((most, change) => Math.max(most, Math.abs(change.shift)), 0)
  const ownPeriods = longestPeriod(placed.event.recurrence)
  const range = {
    from: expansion.from - margin - Math.max(longest, ownPeriods) - shift,
    to: expansion.to + margin + shift,
  }
  return seriesKeys(placed, placed.event.recurrence ?? once, range, expansion.budget)
}

const once: Recurrence = { rules: [], exclusionRules: [], dates: [], exclusions: [] }
const secondsOf = ({ days, seconds }: Duration): number => days * secondsPerDay + seconds

function longestPeriod(recurrence: Recurrence | undefined): number {
  let longest = 0
  for (const { start, end, duration } of recurrence?.dates ?? []) {
    longest = Math.max(longest, end ? end.wall - start.wall + margin : duration ? secondsOf(duration) : 0)
  }
  return longest
}

function addInstances(
  expansion: Expansion,
  series: EventSeries,
  placed: Placed,
  { keys, periods, isExcluded }: SeriesKeys,
  replaced: ReadonlyMap<Key, FeedEvent>,
  later: readonly LaterChange[],
): void {
  const { warnings, occurrences } = expansion
  const most = occurrences.length + icalLimits.occurrencesPerSeries
  let last = Number.NaN
  let changed = 0
  for (const key of keys) {
    if (key === last || replaced.has(key) || isExcluded(key)) continue
    last = key
    if (occurrences.length >= most) {
      warnings.add(
        'too-many-occurrences',
        `Only ${icalLimits.occurrencesPerSeries} occurrences are shown`,
        placed.event.uid,
      )
      return
    }
    while ((later[changed]?.key ?? Number.POSITIVE_INFINITY) <= key) changed++
    const change = later[changed - 1]
    const { event, clock, length } = change?.placed ?? placed
    if (event.isPrivate) continue
    const period = change ? undefined : periods.get(key)
    const ownLength = period ? lengthOf(period, clock, expansion.zones, event.calendarZone) : undefined
    const start = change ? shifted(key, change, placed) : key
    if (!addInstance(expansion, { series, event, key, start, end: endOf(event, start, ownLength ?? length, clock) }))
      return
  }
}

/** On the wall of the series, so that a change of clocks between the instances does not count. */
function shifted(key: Key, { shift, placed: { event, clock } }: LaterChange, series: Placed): number {
  const wall = wallOf(key, series) + shift
  if (event.start.allDay) return Math.floor(wall / secondsPerDay) * secondsPerDay
  return instantAt(series.event.start.allDay ? clock : series.clock, wall)
}

const wallOf = (key: Key, { event, clock }: Placed): number => (event.start.allDay ? key : wallAt(clock, key))

function place(expansion: Expansion, event: FeedEvent): Placed {
  const { zones, warnings } = expansion
  const clock = zones.clockOf(event.start, event.calendarZone)
  const length = lengthOf(event, clock, zones, event.calendarZone)
  if (!length) warnings.add('broken-end', 'The event ends before it starts', event.uid)
  return { event, clock, zones, length: length ?? { days: event.start.allDay ? 1 : 0, seconds: 0 } }
}

const startOf = ({ start }: FeedEvent, clock: Keying['clock']): number =>
  start.allDay ? start.wall : instantAt(clock, start.wall)

function endOf({ start }: FeedEvent, from: number, length: Duration, clock: Keying['clock']): number {
  return start.allDay ? from + length.days * secondsPerDay : endAfter(from, length, clock)
}

/** Overrides by the instance that each stands for; of two for one, the newer. Without a master each is its own. */
function readOverrides(
  expansion: Expansion,
  placed: Placed | undefined,
  overrides: readonly FeedEvent[],
): readonly Override[] {
  const found = new Map<string, Override>()
  for (const event of overrides) {
    if (!event.recurrenceId || !expansion.budget.spend(1)) break
    const key = overrideKey(expansion, placed, event, event.recurrenceId)
    const name = `${key}${event.toFuture}`
    const other = found.get(name)
    if (!other || isNewer(event, other.event)) found.set(name, { event, key })
  }
  return [...found.values()].sort((one, other) => one.key - other.key)
}

function overrideKey({ zones }: Expansion, placed: Placed | undefined, event: FeedEvent, id: CalendarTime): Key {
  return keyOf(placed ?? { event, clock: zones.clockOf(event.start, event.calendarZone), zones }, id)
}

function laterChange(expansion: Expansion, { event, key }: Override, series: Placed): LaterChange {
  const placed = place(expansion, event)
  const start = startOf(event, placed.clock)
  const isTimed = !event.start.allDay && !series.event.start.allDay
  const wall = isTimed ? wallAt(series.clock, start) : event.start.wall
  return { key, shift: wall - wallOf(key, series), placed }
}
