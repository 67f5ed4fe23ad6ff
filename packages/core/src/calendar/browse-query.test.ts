import { expect, test } from 'vitest'
import { type Browsing, narrowed, questionForAll } from './browse-query.ts'

const browsing: Browsing = {
  view: 'list',
  window: { days: 14 },
  today: '2026-11-24',
  text: 'chess',
  filters: { branch: ['Main'], free: true },
  locked: { branch: ['Main'] },
}

test('what is searched for is not asked for, what is locked is', () => {
  expect(questionForAll(browsing)).toEqual({ query: { days: 14, filters: { branch: ['Main'] } }, mostPages: 1 })
})

test('a plain list asks what the page has asked for already', () => {
  expect(questionForAll({ ...browsing, filters: {}, locked: {} }).query).toEqual({ days: 14 })
})

test('a month has to be whole', () => {
  const { query, mostPages } = questionForAll({ ...browsing, view: 'month', window: { start: '2026-10-26', days: 42 } })
  expect([query.limit, mostPages]).toEqual([500, 10])
})

test('where there is too much, everything is asked for', () => {
  expect(narrowed(questionForAll(browsing), { ...browsing, text: ' Chess! ' }).query).toEqual({
    days: 14,
    text: 'chess',
    filters: { branch: ['Main'], free: true },
  })
})

test('where nothing is searched for, that is the same question', () => {
  const idle = { ...browsing, text: ' ', filters: browsing.locked }
  expect(JSON.stringify(narrowed(questionForAll(idle), idle))).toBe(JSON.stringify(questionForAll(idle)))
})

test('a list of what was published looks back, unless a date was chosen', () => {
  const published = { ...browsing, filters: { materials: true } }
  expect(questionForAll(published).query).toMatchObject({ start: '2026-05-26', days: 183 })
  const chosen = { start: '2026-12-01', days: 14 }
  expect(questionForAll({ ...published, window: chosen }).query).toMatchObject(chosen)
})
