import { afterEach, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { createLink, eraseLinks, findLink, type NewLink, useLink } from './one-time-link.ts'
import { forgetLinksJob } from './link-job.ts'
import { createLinkStore } from './link-store.ts'

let engine: StorageEngine
const now = '2026-11-25T09:00:00Z'
const later = '2026-11-25T09:00:01Z'
const create = (more: Partial<NewLink> = {}) =>
  createLink(engine.writer, {
    library: 'harbour',
    purpose: 'registration',
    subject: 'r1',
    expiresAt: later,
    ...more,
  })
const given = (token: string) => ({ library: 'harbour', purpose: 'registration', token }) as const
const rows = () => engine.reader.selectFrom('one_time_link').selectAll().execute()

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    engine = openEngine(await createForProcesses())
    await migrate(engine)
  })
  afterEach(() => engine.close())

  test('a token is of 192 random bits, and is not what is stored', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => create()))
    expect(new Set(tokens).size).toBe(20)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/)
    const stored = JSON.stringify(await rows())
    for (const token of tokens) expect(stored).not.toContain(token)
  })

  test('a link may be looked at often, and used once, by whoever of many is first', async () => {
    const token = await create()
    for (let look = 0; look < 2; look++)
      expect(await findLink(engine.reader, given(token), now)).toEqual({ subject: 'r1' })
    const uses = await Promise.all(Array.from({ length: 8 }, () => useLink(engine.writer, given(token), now)))
    expect(uses.filter(Boolean)).toEqual([{ subject: 'r1' }])
    expect(await findLink(engine.reader, given(token), now)).toBeUndefined()
  })

  test('a link opens nothing for another purpose, in another library, or with another token', async () => {
    const token = await create()
    for (const other of [{ purpose: 'relay' }, { library: 'city' }, { token: `${token}x` }, { token: '' }] as const) {
      expect(await findLink(engine.reader, { ...given(token), ...other }, now)).toBeUndefined()
      expect(await useLink(engine.writer, { ...given(token), ...other }, now)).toBeUndefined()
    }
    expect(await useLink(engine.writer, given(token), now)).toEqual({ subject: 'r1' })
  })

  test('a link ends at its time, and is forgotten then', async () => {
    const token = await create()
    await create({ expiresAt: '2026-11-26T09:00:00Z' })
    expect(await findLink(engine.reader, given(token), later)).toBeUndefined()
    expect(await useLink(engine.writer, given(token), later)).toBeUndefined()
    const { run } = forgetLinksJob(createLinkStore(engine))
    expect(await run(later)).toEqual({ links: 1 })
    expect(await rows()).toHaveLength(1)
  })

  test('erasure takes all links to a subject, and no others', async () => {
    await create()
    await create({ purpose: 'relay' })
    await create({ subject: 'r2' })
    await create({ library: 'city' })
    expect(await eraseLinks(engine.writer, 'harbour', 'r1')).toBe(2)
    expect(await rows()).toHaveLength(2)
  })
})
