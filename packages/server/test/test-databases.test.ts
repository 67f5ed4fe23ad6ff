import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FeedHost, startFeedHost } from './feed-host.ts'
import { askDesk } from './test-databases.ts'

let desk: FeedHost
const answering =
  (status: number, text: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(text)

beforeEach(async () => {
  desk = await startFeedHost(answering(200, 'postgres://there'))
})
afterEach(() => desk[Symbol.asyncDispose]())

test('tests with PostgreSQL are skipped where there is none', async () => {
  expect(await askDesk(desk.url, 'shared')).toBe('postgres://there')
  desk.answer = answering(404, '')
  expect(await askDesk(desk.url, 'shared')).toBeUndefined()
})

test('tests with a PostgreSQL that does not work fail', async () => {
  desk.answer = answering(503, 'initdb failed')
  await expect(askDesk(desk.url, 'shared')).rejects.toThrow('initdb failed')
})
