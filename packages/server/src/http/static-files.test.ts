import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStaticFiles } from './static-files.ts'

let directory: string
let find: ReturnType<typeof createStaticFiles>

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
  const [site, scripts] = [join(directory, 'site'), join(directory, 'scripts')]
  await mkdir(join(site, 'events'), { recursive: true })
  await mkdir(scripts)
  await writeFile(join(directory, 'secret.txt'), 'secret')
  await writeFile(join(directory, 'site-secret.txt'), 'secret')
  await writeFile(join(site, 'index.html'), '<h1>Home</h1>')
  await writeFile(join(site, '.env'), 'secret')
  await writeFile(join(site, 'events', 'index.html'), '<h1>Events</h1>')
  await writeFile(join(scripts, 'catalyst.js'), 'start()')
  await writeFile(join(scripts, 'catalyst.js.br'), 'brotli')
  await writeFile(join(scripts, 'calendar-neighbours.js'), 'draw()')
  await writeFile(join(scripts, 'calendar-Bx3kQ9_z.js'), 'draw()')
  await symlink(join(directory, 'secret.txt'), join(site, 'link.txt'))
  find = createStaticFiles({ '/': { directory: site, headers: { 'X-Test': 'site' } }, '/catalyst': scripts })
})
afterAll(() => rm(directory, { recursive: true }))

const ask = (path: string, init?: RequestInit) => find(new Request(`https://events.example${path}`, init))
const header = async (path: string, name: string, init?: RequestInit) => (await ask(path, init))?.headers.get(name)

test('serves a file with its type and the headers of its mount', async () => {
  const response = await ask('/')
  expect(await response?.text()).toBe('<h1>Home</h1>')
  expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '13',
    'x-test': 'site',
    'x-content-type-options': 'nosniff',
  })
})

test('the longest mount that fits answers', async () => {
  expect(await (await ask('/catalyst/catalyst.js'))?.text()).toBe('start()')
  expect(await header('/catalyst/catalyst.js', 'x-test')).toBeNull()
})

test('a script may be loaded by other sites', async () => {
  expect(await header('/catalyst/catalyst.js', 'access-control-allow-origin')).toBe('*')
})

test('a folder is sent to its slash, query and all, and shows its index', async () => {
  const response = await ask('/events?day=1')
  expect(response?.status).toBe(308)
  expect(response?.headers.get('location')).toBe('/events/?day=1')
  expect(await (await ask('/events/'))?.text()).toBe('<h1>Events</h1>')
})

test('a redirect never leads to another host', async () => {
  for (const path of ['//events', '///events', '//evil.example/%2e%2e/events'])
    expect((await ask(path))?.headers.get('location') ?? '/').toMatch(/^\/[^/]/)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/events/..%2f..%2fsecret.txt',
  '/events/%00',
  '/%',
  '/.env',
  '/link.txt',
  '/catalyst/..%2fsite/index.html',
  '/../site-secret.txt',
  '/nothing.html',
  '/index.html/',
])('%s is no file of the site', async path => {
  const response = await ask(path)
  expect(response === undefined || (await response.text()) === '<h1>Home</h1>').toBe(true)
})

test('a file that has not changed is not sent again', async () => {
  const etag = (await header('/', 'etag')) ?? ''
  const response = await ask('/', { headers: { 'if-none-match': etag } })
  expect(response?.status).toBe(304)
  expect(await response?.text()).toBe('')
})

test('a hashed name is kept for ever, every other file is asked for again', async () => {
  expect(await header('/catalyst/calendar-Bx3kQ9_z.js', 'cache-control')).toContain('immutable')
  for (const path of ['/catalyst/catalyst.js', '/catalyst/calendar-neighbours.js', '/'])
    expect(await header(path, 'cache-control'), path).toBe('no-cache')
})

test('a file compressed beforehand goes to whoever takes it', async () => {
  const response = await ask('/catalyst/catalyst.js', { headers: { 'accept-encoding': 'br' } })
  expect(await response?.text()).toBe('brotli')
  expect(Object.fromEntries(response?.headers ?? [])).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'Accept-Encoding',
  })
})

test('HEAD has no body, and other methods find nothing', async () => {
  expect(await (await ask('/', { method: 'HEAD' }))?.text()).toBe('')
  expect(await ask('/', { method: 'POST' })).toBeUndefined()
})
