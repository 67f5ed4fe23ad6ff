import { expect, test } from 'vitest'
import { createMemoryStore } from '../outbox/device-store.ts'
import { draftPlace, eraseDraft, keepDraft, readDraft } from './draft.ts'

const hour = 3_600_000
const place = draftPlace('registration talk')
const draft = { key: 'k1', values: { '/name': 'Robin' }, keptAt: 0 }

test('a draft is there again with its key', async () => {
  const store = createMemoryStore()
  await keepDraft(store, place, draft)
  expect(await readDraft(store, place, 46 * hour)).toEqual(draft)
})

test('after two days it is not, and not on the device either', async () => {
  const store = createMemoryStore()
  await keepDraft(store, place, draft)
  expect(await readDraft(store, place, 47 * hour)).toBeUndefined()
  expect(await store.list('')).toEqual([])
})

test('an erased one leaves nothing', async () => {
  const store = createMemoryStore()
  await keepDraft(store, place, draft)
  await eraseDraft(store, place)
  expect(await store.list('')).toEqual([])
})
