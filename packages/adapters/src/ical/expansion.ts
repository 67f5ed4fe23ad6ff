import type { Occurrence } from '@library-catalyst/core'
import { dateText, epochDayOf, instantText, minuteText, secondsPerDay } from './civil-date.ts'
import type { FeedSettings } from '../feed-settings.ts'
import { describeEvent } from './describe-event.ts'
import type { EventSeries, FeedEvent } from './feed.ts'
import type { FeedZones } from './feed-zones.ts'
import { icalLimits } from './limits.ts'
import { instanceId } from './occurrence-id.ts'
import type { Key } from './series-keys.ts'
import type { StepBudget } from './step-budget.ts'
import type { WarningList } from '../warning-list.ts'
import { instantAt, wallAt } from './zone-clock.ts'

/** What one expansion reads, and what it fills. */
export interface Expansion {
  readonly zones: FeedZones
  /** The window in seconds on the wall: from its first midnight to before its last. */
  readonly from: number
  readonly to: number
  readonly settings: FeedSettings
  readonly calendarName: string | undefined
  readonly budget: StepBudget
  readonly warnings: WarningList
  readonly occurrences: Occurrence[]
  /** For each occurrence a number that sorts as its start: minutes, doubled, and one more if it is no date. */
  readonly starts: number[]
  /** What the instances of an event have in common. */
  readonly templates: Map<FeedEvent, Occurrence>
}

/** One instance, placed in time: in epoch seconds, or for dates in seconds of midnights as if they were UTC. */
export interface Instance {
  readonly series: EventSeries
  readonly event: FeedEvent
  /** When it was to begin; undefined for an event that is no series. */
  readonly key: Key | undefined
  readonly start: number
  readonly end: number
}

/** Keep the instance if it touches the window; false once there are too many. */
export function addInstance(expansion: Expansion, instance: Instance): boolean {
  if (expansion.occurrences.length < icalLimits.occurrencesPerExpansion) {
    const [start, end] = [withinYears(instance.start), withinYears(instance.end)]
    const bounded = start === instance.start && end === instance.end ? instance : { ...instance, start, end }
    if (instance.event.start.allDay) addDate(expansion, bounded)
    else addTimed(expansion, bounded)
    return true
  }
  expansion.warnings.add('too-many-occurrences', `Only ${icalLimits.occurrencesPerExpansion} occurrences are shown`)
  return false
}

/** The years 1000 to 9999, less a day for the zones: what four digits can write. */
const [firstSecond, lastSecond] = [epochDayOf(1000, 1, 2) * secondsPerDay, epochDayOf(9999, 12, 31) * secondsPerDay]
const withinYears = (seconds: number): number => Math.min(Math.max(seconds, firstSecond), lastSecond)

function addDate(expansion: Expansion, instance: Instance): void {
  const { zones, from, to, occurrences, starts } = expansion
  const { start, end } = instance
  if (start >= to || end <= from) return
  starts.push(start / 30)
  occurrences.push({
    ...identified(expansion, instance),
    start: dateText(start / secondsPerDay),
    end: dateText(end / secondsPerDay),
    startInstant: instantText(instantAt(zones.displayClock, start)),
    endInstant: instantText(instantAt(zones.displayClock, end)),
  })
}

/** In a fold the wall may show an end before the start: then it is told as the start, and the instant as it is. */
function addTimed(expansion: Expansion, instance: Instance): void {
  const { zones, from, to, occurrences, starts } = expansion
  const { event, start, end } = instance
  const { clock } = zones.tellingOf(event.start)
  const startMinute = Math.floor(wallAt(clock, start) / 60)
  const endMinute = Math.max(startMinute, Math.floor(wallAt(clock, end) / 60))
  if (startMinute * 60 >= to || (endMinute * 60 <= from && startMinute * 60 < from)) return
  starts.push(startMinute * 2 + 1)
  occurrences.push({
    ...identified(expansion, instance),
    start: minuteText(startMinute * 60),
    end: minuteText(endMinute * 60),
    startInstant: instantText(start),
    endInstant: instantText(end),
  })
}

function identified(expansion: Expansion, { series, event, key, start }: Instance): Occurrence {
  const template = templateOf(expansion, series, event)
  if (key === undefined) return template
  const id = instanceId(series.id, key, (series.master ?? event).start.allDay)
  const isMoved = key !== start && template.status !== 'cancelled'
  return isMoved ? { ...template, id, status: 'moved' } : { ...template, id }
}

/** An occurrence without its times. All have the same shape, which makes copies of it cheap. */
function templateOf(expansion: Expansion, series: EventSeries, event: FeedEvent): Occurrence {
  let template = expansion.templates.get(event)
  if (!template) {
    template = {
      id: series.id,
      start: '',
      end: '',
      startInstant: '',
      endInstant: '',
      timeZone: expansion.zones.tellingOf(event.start).timeZone,
      ...describeEvent(event, series.master, expansion.settings, expansion.calendarName),
      ...(isSeries(series) && { series: seriesOf(series) }),
    }
    expansion.templates.set(event, template)
  }
  return template
}

const isSeries = ({ master, overrides }: EventSeries): boolean =>
  master?.recurrence !== undefined || overrides.length > 0

function seriesOf({ id, master }: EventSeries): Occurrence['series'] & {} {
  const rule = master?.recurrence?.ruleText
  return { id, ...(rule !== undefined && { rule }) }
}
