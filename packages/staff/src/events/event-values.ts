import { addDays, isAllDay } from '@library-catalyst/core'
import type { EventDraft, EventDraftInput, RegistrationSettings } from '@library-catalyst/core/rest/routes'
import { writeRepeat } from './repeat.ts'

type Materials = NonNullable<EventDraftInput['materials']>

/**
 * What was filled in, as the server takes it.
 *
 * @param before what it was: fields for which the form has no controls stay as they are
 */
export function toDraft(data: FormData, before: EventDraft | undefined): EventDraftInput {
  const get = (name: string): string => String(data.get(name) ?? '').trim()
  const span = spanOf(get, data.has('allDay'))
  const recurrence = writeRepeat({ kind: get('repeats'), rule: get('recurrence'), until: get('until') }, span.start)
  const { title: _title, description: _description, exceptions = [], ...kept } = before ?? {}
  const leftOut = data.getAll('leftOut').map(String)
  const others = exceptions.filter(({ kind }) => kind !== 'left-out')
  return dropEmpty({
    ...kept,
    title: get('title'),
    description: get('description'),
    status: get('status'),
    ...span,
    recurrence,
    exceptions: recurrence ? [...others, ...leftOut.map(date => ({ date, kind: 'left-out' as const }))] : [],
    location: dropEmpty({
      ...before?.location,
      branch: get('branch'),
      room: get('room'),
      onlineUrl: get('onlineUrl'),
    }),
    audiences: data.getAll('audiences').map(String),
    categories: listOf(get('categories')),
    energy: get('energy'),
    isFree: data.has('isFree') || undefined,
    registration: registrationOf(get, data, before?.registration),
    materials: materialsOf(data),
  }) as EventDraftInput
}

/** The last day of an event of whole days is in it, for people; on the wire its end is the day after. */
function spanOf(get: (name: string) => string, isWholeDays: boolean): { readonly start: string; readonly end: string } {
  const [startDate, endDate] = [get('startDate'), get('endDate') || get('startDate')]
  if (isWholeDays) return { start: startDate, end: endDate < startDate ? endDate : addDays(endDate, 1) }
  return { start: `${startDate}T${get('startTime')}`, end: `${endDate}T${get('endTime')}` }
}

function registrationOf(
  get: (name: string) => string,
  data: FormData,
  before: RegistrationSettings | undefined,
): EventDraftInput['registration'] {
  const kind = get('registration')
  if (kind === 'link') return { kind, url: get('registration.url') }
  if (kind !== 'native') return { kind: 'none' }
  const number = (name: string): number | undefined =>
    get(`registration.${name}`) === '' ? undefined : Number(get(`registration.${name}`))
  return dropEmpty({
    ...(before?.kind === 'native' && before),
    kind,
    capacity: number('capacity'),
    maxPartySize: number('maxPartySize') ?? 1,
    hasWaitingList: data.has('registration.hasWaitingList'),
    opensDaysBefore: number('opensDaysBefore'),
    closesMinutesBefore: number('closesMinutesBefore'),
    offerMinutes: number('offerMinutes'),
  }) as EventDraftInput['registration']
}

function materialsOf(data: FormData): Materials {
  const all = (name: string) => data.getAll(`material.${name}`).map(value => String(value).trim())
  const [kinds, titles, urls] = [all('kind'), all('title'), all('url')]
  return urls.map((url, index) => ({
    kind: kinds[index] as Materials[number]['kind'],
    title: titles[index] ?? '',
    url,
  }))
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map(word => word.trim())
    .filter(Boolean)

/** What is empty is left out: it says nothing. */
function dropEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** What the controls for the times show at first. */
export function toSpanValues({ start, end }: Pick<EventDraft, 'start' | 'end'>) {
  const isWholeDays = isAllDay(start)
  const [startDate = '', startTime = ''] = start.split('T')
  const [endDate = '', endTime = ''] = end.split('T')
  return { isWholeDays, startDate, startTime, endDate: isWholeDays ? addDays(endDate, -1) : endDate, endTime }
}
