import type { EventSeries, FeedEvent } from './feed.ts'
import { hashText, seriesId } from './occurrence-id.ts'
import type { WarningList } from '../warning-list.ts'

interface Group {
  id: string
  master?: FeedEvent
  overrides: FeedEvent[]
}

/**
 * Put the components of each UID together. Of two that stand for the same, the one with the higher SEQUENCE counts,
 * then the one that was changed later, then the last in the feed. Private events are left out and counted.
 *
 * @see RFC 5545 sections 3.8.4.7 and 3.8.7.4
 */
export function groupBySeries(events: readonly FeedEvent[], warnings: WarningList): readonly EventSeries[] {
  const groups = new Map<string, Group>()
  for (const event of events) {
    const { uid } = event
    const group = groups.get(uid)
    if (!group) groups.set(uid, { id: seriesId(uid), overrides: [], ...add(event) })
    else if (event.recurrenceId) group.overrides.push(event)
    else if (group.master && isReusedUid(group.master, event)) addStranger(groups, event, warnings)
    else if (!group.master || isNewer(event, group.master)) group.master = event
  }
  return withoutPrivate([...groups.values()], warnings)
}

const add = (event: FeedEvent): Partial<Group> => (event.recurrenceId ? { overrides: [event] } : { master: event })

/** True if `event` takes the place of `other`, which came before it. */
export function isNewer(event: FeedEvent, other: FeedEvent): boolean {
  return event.sequence !== other.sequence ? event.sequence > other.sequence : event.stamp >= other.stamp
}

/** Some writers give one UID to many events. Without a later version among them, they are different events. */
function isReusedUid(one: FeedEvent, other: FeedEvent): boolean {
  return (
    one.sequence === other.sequence &&
    one.stamp === other.stamp &&
    (one.start.wall !== other.start.wall || one.properties.value('SUMMARY') !== other.properties.value('SUMMARY'))
  )
}

function addStranger(groups: Map<string, Group>, event: FeedEvent, warnings: WarningList): void {
  const uid = `${event.uid}~${hashText(`${event.start.wall}\n${event.properties.value('SUMMARY') ?? ''}`)}`
  if (!groups.has(uid)) warnings.add('reused-uid', 'Different events have the same UID', event.uid)
  groups.set(uid, { id: seriesId(uid), master: event, overrides: [] })
}

function withoutPrivate(groups: readonly Group[], warnings: WarningList): readonly EventSeries[] {
  const shown = groups.filter(({ master, overrides }) => !(master ?? overrides[0])?.isPrivate)
  const hidden = groups.length - shown.length
  if (hidden > 0) warnings.add('private-events', `${hidden} private events are left out`)
  return shown
}
