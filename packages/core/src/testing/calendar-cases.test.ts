import { expect, test } from 'vitest'
import type { Adapter, CalendarPort } from '../adapter/adapter.ts'
import { calendarCases } from './calendar-cases.ts'
import { selectOccurrences } from '../calendar/select-occurrences.ts'
import { ContractError } from './contract-error.ts'
import { type ContractFixture, onLibraryClocks } from './contract-fixture.ts'

const without = () => ({ name: 'none' })
const names = calendarCases(without).map(({ name }) => name)

test('every case has a name of its own', () => {
  expect(new Set(names).size).toBe(names.length)
})

test('a facet that the back end does not carry has no case', () => {
  const some = calendarCases(without, { facets: ['category', 'status'] }).map(({ name }) => name)
  expect(names.filter(name => !some.includes(name))).toEqual([
    'filters by branch',
    'filters by audience',
    'filters by language',
    'filters by attendanceMode',
    'filters by accessibilityFeature',
    'filters by energy',
  ])
})

test('a back end that tells no series, or not what is left, has no case about them', () => {
  const some = calendarCases(without, { traits: ['free'], tellsSeries: false }).map(({ name }) => name)
  expect(names.filter(name => !some.includes(name))).toEqual([
    'finds what is not known to be full',
    'finds what something was published of',
    'finds every date of a series, and nothing else',
    'finds the dates of a series within the window, the words and the filters only',
    'applies the series to every page',
  ])
})

test('every case fails on an adapter without a calendar', async () => {
  for (const { run } of calendarCases(without)) await expect(run()).rejects.toBeInstanceOf(ContractError)
})

test('a rejection that no case asks for is told as a failure of the contract, its cause kept', async () => {
  const cause = new TypeError('no such thing')
  const broken = () => Promise.reject(cause)
  const [first] = calendarCases(() => ({ name: 'broken', calendar: { list: broken, get: broken } }))
  await expect(first?.run()).rejects.toMatchObject({ name: 'ContractError', cause })
})

test("a back end that tells everything on the library's clocks can keep the contract too", async () => {
  const make = (given: ContractFixture): Adapter => {
    const { occurrences, timeZone, now } = onLibraryClocks(given)
    const list: CalendarPort['list'] = query =>
      Promise.resolve(selectOccurrences(occurrences, query, { timeZone, now: now() }))
    return { name: 'at home', calendar: { list, get: () => Promise.reject(new Error('not asked here')) } }
  }
  const abroad = 'tells an event abroad by its own clock and names the zone'
  const run = (keepsEventZones: boolean) =>
    calendarCases(make, { keepsEventZones })
      .find(({ name }) => name === abroad)
      ?.run()
  await expect(run(false)).resolves.toBeUndefined()
  await expect(run(true)).rejects.toBeInstanceOf(ContractError)
})
