import { expect, test } from 'vitest'
import type { KeptPostgres } from './kept-postgres.ts'
import { openPostgresDesk } from './postgres-desk.ts'

const ask = async (keep: () => Promise<KeptPostgres | undefined>) => {
  const desk = await openPostgresDesk(keep)
  const response = await fetch(`${desk.url}/shared`, { method: 'POST' })
  const text = await response.text()
  await desk.close()
  return [response.status, text]
}
const nothing = () => Promise.resolve()

test('hands out the address of a PostgreSQL', async () => {
  const kept = { url: 'postgres://there', crash: nothing, start: nothing, remove: nothing }
  expect(await ask(() => Promise.resolve(kept))).toEqual([200, 'postgres://there'])
})

test('says that there is none', async () => {
  expect(await ask(() => Promise.resolve(undefined))).toEqual([404, ''])
})

test('one that does not start is not none', async () => {
  expect(await ask(() => Promise.reject(new Error('initdb failed')))).toEqual([503, 'initdb failed'])
})
