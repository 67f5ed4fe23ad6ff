import { type EventDraft, eventDraftSchema } from '@library-catalyst/core/rest/routes'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { toDraft, toSpanValues } from './event-values.ts'

const least = { title: 'Chess', status: 'confirmed', startDate: '2026-12-01', startTime: '18:00', endTime: '20:00' }

function draft(fields: Readonly<Record<string, string | readonly string[]>>, before?: EventDraft): EventDraft {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...least, ...fields }))
    for (const each of [value].flat()) data.append(name, each)
  return parse(eventDraftSchema, toDraft(data, before))
}

test('a title and a time make an event; what was left empty is not said', () => {
  expect(draft({ room: ' ', categories: '', energy: '' })).toEqual({
    title: 'Chess',
    start: '2026-12-01T18:00',
    end: '2026-12-01T20:00',
    status: 'confirmed',
    location: {},
    exceptions: [],
    registration: { kind: 'none' },
  })
})

test('the last of whole days is in the event for people, and the day after it on the wire', () => {
  const whole = draft({ allDay: 'on', endDate: '2026-12-02' })
  expect(whole).toMatchObject({ start: '2026-12-01', end: '2026-12-03' })
  expect(toSpanValues(whole)).toMatchObject({ isWholeDays: true, startDate: '2026-12-01', endDate: '2026-12-02' })
})

test('a last day before the first is handed on for the server to refuse', () => {
  expect(draft({ allDay: 'on', endDate: '2026-11-30' })).toMatchObject({ end: '2026-11-30' })
})

test('seats are what was filled in', () => {
  const fields = { registration: 'native', 'registration.capacity': '10', 'registration.hasWaitingList': 'on' }
  expect(draft(fields).registration).toEqual({
    kind: 'native',
    capacity: 10,
    maxPartySize: 1,
    hasWaitingList: true,
    questions: [],
  })
})

test('every material has its kind, its name and its address', () => {
  const fields = {
    'material.kind': ['slides', 'recording'],
    'material.title': ['Openings', 'The evening'],
    'material.url': ['https://a.example/1', 'https://a.example/2'],
  }
  expect(draft(fields).materials).toEqual([
    { kind: 'slides', title: 'Openings', url: 'https://a.example/1' },
    { kind: 'recording', title: 'The evening', url: 'https://a.example/2' },
  ])
})

test('what the form has no controls for stays', () => {
  const before = parse(eventDraftSchema, {
    ...toDraft(new FormData(), undefined),
    title: 'Chess',
    start: '2026-12-01T18:00',
    end: '2026-12-01T20:00',
    status: 'confirmed',
    timeZone: 'Europe/Vienna',
    languages: ['de'],
    url: 'https://a.example/',
    recurrence: 'FREQ=WEEKLY',
    exceptions: [
      { date: '2026-12-08', kind: 'cancelled' },
      { date: '2026-12-15', kind: 'left-out' },
    ],
    location: { address: 'Quay 1' },
    registration: { kind: 'native', questions: [{ id: 'age', label: 'Age', kind: 'line' }] },
  })
  const after = draft({ repeats: 'weekly', leftOut: ['2026-12-22'], registration: 'native' }, before)
  expect(after).toMatchObject({
    timeZone: 'Europe/Vienna',
    languages: ['de'],
    url: 'https://a.example/',
    location: { address: 'Quay 1' },
    registration: { questions: [{ id: 'age' }] },
  })
  expect(after.exceptions).toEqual([
    { date: '2026-12-08', kind: 'cancelled' },
    { date: '2026-12-22', kind: 'left-out' },
  ])
})

test('a description that was emptied is gone', () => {
  const before = draft({ description: 'Come and play.' })
  expect(draft({ description: '' }, before)).not.toHaveProperty('description')
})

test('audiences and categories that were taken away are gone', () => {
  const before = draft({ audiences: ['Adults'], categories: 'Games, Chess', energy: 'quiet', isFree: 'on' })
  expect(before).toMatchObject({ audiences: ['Adults'], categories: ['Games', 'Chess'], isFree: true })
  const after = draft({}, before)
  for (const name of ['audiences', 'categories', 'energy', 'isFree']) expect(after).not.toHaveProperty(name)
})
