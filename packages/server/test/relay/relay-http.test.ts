import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.ts'
import { type App, createApp } from '../../src/create-app.ts'
import { nodeEncoders } from '../../src/http/node-encoders.ts'
import type { LogEntry } from '../../src/log.ts'
import type { MailDraft } from '../../src/mail/mail-draft.ts'
import { openRelay } from './open-test-relay.ts'
import { kim, plainMail, robin } from './mail-room.ts'
import { findLeaks } from '../leak-scanner.ts'

const secret = 'a-secret-of-the-mail-server'
const planted = [
  { field: 'robin', token: robin.address },
  { field: 'kim', token: kim.address },
]

let folder: string
let relay: Awaited<ReturnType<typeof openRelay>>
let app: App
let logged: LogEntry[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyst-'))
  const libraries = [{ id: 'harbour', name: 'Harbour Library', timeZone: 'Europe/Vienna', feeds: [] }]
  const input = {
    libraries,
    publicUrl: 'https://events.lib.example',
    inboundMail: { domain: 'replies.lib.example', secretFrom: 'INBOUND' },
  }
  await writeFile(join(folder, 'catalyst.json'), JSON.stringify(input))
  const config = parseConfig(input)
  relay = await openRelay(config, join(folder, 'catalyst.db'), { INBOUND: secret })
  logged = []
  app = createApp({
    config,
    ...relay,
    feeds: {
      stateOf: () => ({ version: '1', hasEvents: true, warnings: [] }),
      settled: () => Promise.resolve(),
      list: () => [],
    },
    now: () => Date.parse('2026-11-25T10:00:00Z'),
    encoders: nodeEncoders,
    log: entry => logged.push(entry),
  })
  await relay.start({ from: robin, to: kim })
})
afterEach(async () => {
  await relay.storage.close()
  await rm(folder, { recursive: true })
})

const mailsTo = async (address: string): Promise<readonly MailDraft[]> =>
  (await relay.storage.mail.kept(100)).map(({ draft }) => draft).filter(({ to }) => to === address)
const newest = async (address: string): Promise<MailDraft> => {
  const [first] = await mailsTo(address)
  if (!first) throw new Error(`No mail to ${address}`)
  return first
}
const linkIn = (mail: MailDraft): URL => {
  const action = mail.blocks.find(block => block.kind === 'action')
  if (!action) throw new Error('No link')
  return new URL(action.url)
}

describe('a mail that is handed in over HTTP', () => {
  const handIn = async (body: string, authorization = `Bearer ${secret}`, query = '') =>
    app(
      new Request(`https://events.lib.example/v1/inbound-mail${query}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'message/rfc822' },
        body,
      }),
    )

  test('is passed on, and the answer is the same for a conversation that is not there', async () => {
    const known = await handIn(plainMail((await newest(kim.address)).replyTo ?? '', 'Gladly!'))
    const unknown = await handIn(plainMail(`reply+${'0'.repeat(32)}@replies.lib.example`, 'Gladly!'))
    expect([known.status, unknown.status]).toEqual([202, 202])
    expect([...known.headers]).toEqual([...unknown.headers])
    expect(JSON.stringify(await mailsTo(robin.address))).toContain('Gladly!')
  })

  test('takes the recipient of the envelope', async () => {
    const { replyTo = '' } = await newest(kim.address)
    await handIn(plainMail('somebody@else.example', 'Gladly!'), undefined, `?recipient=${encodeURIComponent(replyTo)}`)
    expect(JSON.stringify(await mailsTo(robin.address))).toContain('Gladly!')
  })

  test.each(['Bearer wrong', '', `Basic ${secret}`])('needs the secret, not %j', async authorization => {
    const answer = await handIn(plainMail((await newest(kim.address)).replyTo ?? '', 'Gladly!'), authorization)
    expect(answer.status).toBe(401)
    expect(JSON.stringify(await mailsTo(robin.address))).not.toContain('Gladly!')
  })

  test('is refused if it is too large', async () => {
    expect((await handIn('x'.repeat(2 * 1024 * 1024 + 1))).status).toBe(413)
  })
})

describe('the page of a conversation', () => {
  const open = async (
    method: 'GET' | 'POST',
    fields: Readonly<Record<string, string>> = {},
    path = '/libraries/harbour/conversation',
  ) =>
    app(
      new Request(`https://events.lib.example${path}`, {
        method,
        ...(method === 'POST' && { body: new URLSearchParams(fields) }),
      }),
    )
  const as = async (address: string, fields: Readonly<Record<string, string>>) => {
    const { pathname, hash } = linkIn(await newest(address))
    const page = await open('POST', { token: hash.slice(1), ...fields }, pathname)
    return { status: page.status, text: await page.text() }
  }

  test('shows nothing and does nothing when a scanner opens the link', async () => {
    const { pathname } = linkIn(await newest(kim.address))
    const page = await open('GET', {}, pathname)
    expect(page.status).toBe(200)
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await page.text()).not.toContain('Shall we play?')
  })

  test('shows what was written to whoever has the link, in their language, and names no address', async () => {
    const page = await as(kim.address, { do: 'show' })
    expect(page.text).toContain('Ihr Gespräch')
    expect(page.text).toContain('Shall we play?')
    expect(findLeaks(page.text, planted)).toEqual([])
  })

  test('takes an answer; what is HTML in it stays text', async () => {
    const page = await as(kim.address, { do: 'send', text: `<b>Gladly</b> at ${kim.address}` })
    expect(page.text).toContain('&lt;b&gt;Gladly')
    expect(page.text).not.toContain('<b>')
    const mail = await newest(robin.address)
    expect(mail.blocks).toContainEqual({ kind: 'quote', text: '<b>Gladly</b> at [address removed]' })
  })

  test.each(['', '   ', 'x'.repeat(5001)])(
    'sends nothing without words, or with too many, and keeps what was typed',
    async text => {
      const before = (await mailsTo(robin.address)).length
      const page = await as(kim.address, { do: 'send', text })
      expect(page.status).toBe(422)
      expect(page.text).toContain(text)
      expect(await mailsTo(robin.address)).toHaveLength(before)
    },
  )

  test('ends it with one button, for both', async () => {
    expect((await as(kim.address, { do: 'stop' })).text).toContain('ist beendet')
    expect((await as(robin.address, { do: 'send', text: 'But why?' })).text).toContain('has ended')
    expect(JSON.stringify(await mailsTo(kim.address))).not.toContain('But why?')
  })

  test('keeps a block to whoever asked for it', async () => {
    await as(kim.address, { do: 'block' })
    const page = await as(robin.address, { do: 'send', text: 'Are you there?' })
    expect(page.text).toContain('Your answer is on its way.')
    expect(JSON.stringify(await mailsTo(kim.address))).not.toContain('Are you there?')
    const own = await as(kim.address, { do: 'show' })
    expect(own.text).toContain('ist beendet')
    expect(own.text).not.toContain('Are you there?')
  })

  test('a report for safety closes it until staff have looked', async () => {
    await as(kim.address, { do: 'report', kind: 'safety', report: 'He asks where I live' })
    expect((await as(robin.address, { do: 'show' })).text).toContain('has ended')
    expect(await relay.storage.safety.viewReports('harbour', '2026-11-25T10:00:00Z')).toMatchObject([
      { kind: 'safety', subject: { kind: 'conversation' }, text: 'He asks where I live', isAnonymous: false },
    ])
  })

  test.each(['x'.repeat(32), ''])('says the same of every link that does not work', async token => {
    const page = await open('POST', { token, do: 'send', text: 'Hello' })
    expect(page.status).toBe(404)
    expect(await page.text()).not.toContain('Shall we play?')
  })
})

describe('a mail from a pipe', () => {
  async function pipe(mail: string, ...args: readonly string[]): Promise<number> {
    const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
    const node = ['--conditions=@library-catalyst/source', main, 'inbound', ...args]
    const child = spawn(process.execPath, node, { stdio: ['pipe', 'ignore', 'ignore'] })
    child.stdin.end(mail)
    const [status] = (await once(child, 'exit')) as [number]
    return status
  }

  test('ends with the code that a mail server goes by', async () => {
    const config = join(folder, 'catalyst.json')
    const { replyTo = '' } = await newest(kim.address)
    expect(await pipe(plainMail('x@y.example', 'Gladly!'), '--config', config, '--recipient', replyTo)).toBe(0)
    expect(JSON.stringify(await mailsTo(robin.address))).toContain('Gladly!')
    expect(await pipe(plainMail('x@y.example', 'Gladly!'), '--config', config)).toBe(67)
    expect(await pipe('', '--config', join(folder, 'none.json'))).toBe(75)
  }, 30_000)
})

test('neither answers nor the log tell an address when something goes wrong', async () => {
  const { replyTo = '' } = await newest(kim.address)
  await relay.storage.close()
  const request = new Request('https://events.lib.example/v1/inbound-mail', {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    body: plainMail(replyTo, `I am ${kim.address}`),
  })
  const answer = await app(request)
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(findLeaks(`${await answer.text()} ${JSON.stringify(logged)}`, planted)).toEqual([])
  expect(logged).toHaveLength(1)
  relay = await openRelay(
    parseConfig({ libraries: [{ id: 'a', name: 'A', timeZone: 'UTC', feeds: [] }] }),
    ':memory:',
    {},
  )
})
