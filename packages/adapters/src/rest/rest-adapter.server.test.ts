import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarCases, type ContractFixture } from '@library-catalyst/core/testing'
import { type ConfigInput, type RunningServer, startServer } from '@library-catalyst/server'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { createRestAdapter } from './rest-adapter.ts'

const library = 'lindenhof'
const servers = new Map<ContractFixture, Promise<RunningServer>>()
const folders: string[] = []

const words = {
  branches: ['Main library', 'Harbour branch'],
  audiences: ['children', 'adults'],
  accessibilityFeatures: ['step-free', 'hearing-loop'],
  languageByCategory: { 'in German': 'de', 'in English': 'en', 'in Chinese': 'zh', 'in Arabic': 'ar' },
  energy: { quiet: 'quiet', balanced: 'balanced', lively: 'lively' },
} satisfies Partial<ConfigInput['libraries'][number]>

/** One server for each fixture, however many cases ask. */
async function serverOf(given: ContractFixture): Promise<RunningServer> {
  const server = servers.get(given) ?? startFresh(given)
  servers.set(given, server)
  return server
}

async function startFresh({ feed, timeZone, now }: ContractFixture): Promise<RunningServer> {
  const directory = await mkdtemp(join(tmpdir(), 'library-catalyst-contract-'))
  folders.push(directory)
  await writeFile(join(directory, 'events.ics'), feed)
  const feeds = [{ id: 'city', url: 'file:events.ics' }]
  const libraries = [{ ...words, id: library, name: 'Lindenhof Library', timeZone, feeds }]
  const server = await startServer({ config: { database: ':memory:', port: 0, libraries }, directory, now })
  await vi.waitFor(async () => {
    const health = await fetch(`${server.url}/health`)
    expect(await health.json()).toMatchObject({ feeds: [{ state: 'fresh' }] })
  }, 10_000)
  return server
}

afterAll(async () => {
  for (const server of servers.values()) await (await server).close()
  for (const folder of folders) await rm(folder, { recursive: true })
})

describe('through the real server, the rest adapter', () => {
  const cases = calendarCases(async given => createRestAdapter({ api: (await serverOf(given)).url, library }), {
    traits: ['materials'],
    keepsEventZones: false,
  })
  for (const { name, run } of cases) test(name, run, 20_000)
})
