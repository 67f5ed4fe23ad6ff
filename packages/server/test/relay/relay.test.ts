import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockInThread, stopThread } from '../../src/relay/close-thread.ts'
import { findThread } from '../../src/relay/find-thread.ts'
import { eraseRelay, exportRelay, relayRetention } from '../../src/relay/relay-retention.ts'
import type { Thread } from '../../src/relay/relay-thread.ts'
import { isBlocked } from '../../src/safety/blocks.ts'
import type { ReceivedMail } from '../mail-server.ts'
import { onEachDatabase } from '../test-databases.ts'
import { kim, type MailRoom, openMailRoom, plainMail, replyTo, robin } from './mail-room.ts'

let room: MailRoom
let thread: string
let first: ReceivedMail

await onEachDatabase(({ create }) => {
  beforeEach(async () => {
    room = await openMailRoom(await create())
    thread = await room.start()
    const mails = await room.deliver()
    first = mailTo(kim.address, mails)
  })
  afterEach(() => room.close())

  const mailTo = (address: string, mails: readonly ReceivedMail[]): ReceivedMail => {
    const found = mails.filter(({ to }) => to[0] === address)
    if (found.length !== 1) throw new Error(`${found.length} mails to ${address}`)
    return found[0] as ReceivedMail
  }
  const held = async (): Promise<Thread> => {
    const found = await findThread(room.engine.reader, { library: 'harbour', id: thread })
    if (!found) throw new Error('No thread')
    return found
  }
  const answer = (text: string, headers = {}) => room.receive(plainMail(replyTo(first), text, headers))

  test('the first message comes from the library, and can be answered', () => {
    expect(first.mail.from).toEqual({ name: 'Robin über Harbour Library', address: 'library@lib.example' })
    expect(replyTo(first)).toMatch(/^reply\+[0-9a-f]{32}@replies\.lib\.example$/)
    expect(first.from).toBe(replyTo(first))
    expect(first.mail.text).toContain('> Shall we play?')
    expect(first.mail.text).toContain('https://events.lib.example/libraries/harbour/conversation#')
  })

  test('an answer goes back and forth, and mail programs can tell that it belongs together', async () => {
    expect(await answer('Gladly!')).toBe('passed-on')
    const back = mailTo(robin.address, await room.deliver())
    expect(back.mail.from).toEqual({ name: 'Kim via Harbour Library', address: 'library@lib.example' })
    expect(back.mail.subject).toBe('Re: Chess')
    expect(back.mail.text).toContain('> Gladly!')
    expect(await room.receive(plainMail(replyTo(back), 'Fine.', { From: robin.address }))).toBe('passed-on')
    const forth = mailTo(kim.address, await room.deliver())
    expect(forth.mail.references).toBe(first.mail.references)
    expect(forth.mail.references).not.toBe(back.mail.references)
    expect(replyTo(forth)).not.toBe(replyTo(first))
  })

  test('tokens are kept as hashes only, and not in the queue once the mail is out', async () => {
    const token = replyTo(first).slice('reply+'.length, -'@replies.lib.example'.length)
    for (const table of ['relay_thread', 'relay_party', 'relay_message', 'mail_message', 'one_time_link'] as const)
      expect(JSON.stringify(await room.engine.reader.selectFrom(table).selectAll().execute())).not.toContain(token)
  })

  test('an address that no conversation has is unknown, and so is one of another domain', async () => {
    const unknown = `reply+${'0'.repeat(32)}@replies.lib.example`
    expect(await room.receive(plainMail(unknown, 'Hi'))).toBe('unknown')
    expect(await room.receive(plainMail(replyTo(first).replace('replies.lib', 'other'), 'Hi'))).toBe('unknown')
  })

  test('whom the mail server has it for counts, whatever the headers say', async () => {
    expect(await room.receive(plainMail('somebody@else.example', 'Hi'), replyTo(first).toUpperCase())).toBe('passed-on')
    expect(await room.receive(plainMail(replyTo(first), 'Hi again'), 'info@replies.lib.example')).toBe('unknown')
  })

  test('files are refused in a friendly way, and the words get through', async () => {
    const mail = plainMail(
      replyTo(first),
      '--b\nContent-Type: text/plain\n\nSee this\n--b\nContent-Type: image/png; name=planted.png\n\nplantedbytes\n--b--',
      {
        'Content-Type': 'multipart/mixed; boundary=b',
      },
    )
    expect(await room.receive(mail)).toBe('passed-on')
    const mails = await room.deliver()
    expect(mailTo(robin.address, mails).mail.text).toContain('Files were attached.')
    expect(mailTo(robin.address, mails).source).not.toContain('planted.png')
    expect(mailTo(kim.address, mails).mail.text).toContain('ohne ihre Anhänge')
  })

  test('a mail without words is sent back with a word of what to do', async () => {
    expect(await answer('> Shall we play?\n')).toBe('refused')
    expect(mailTo(kim.address, await room.deliver()).mail.text).toContain('ein paar Worte')
  })

  test.each([
    ['Auto-Submitted', 'auto-replied'],
    ['Precedence', 'bulk'],
    ['Precedence', 'junk'],
    ['Precedence', 'list'],
    ['X-Auto-Response-Suppress', 'OOF'],
    ['Return-Path', '<>'],
    ['List-Id', '<a.example>'],
    ['Library-Catalyst-Hops', '1'],
    ['From', 'MAILER-DAEMON@mail.example'],
    ['Content-Type', 'multipart/report; report-type=disposition-notification; boundary=x'],
  ])('a mail with %s: %s is dropped and never answered', async (name, value) => {
    expect(await answer('I am away', { [name]: value })).toBe('dropped')
    expect(await room.deliver()).toEqual([])
  })

  test('a mail that says it is no machine’s is a person’s', async () => {
    expect(await answer('Gladly!', { 'Auto-Submitted': 'no' })).toBe('passed-on')
  })

  test('two machines that do not say so are stopped within two hops', async () => {
    let mail: ReceivedMail | undefined = first
    let hops = 0
    while (mail && hops < 10) {
      const text = `I am away (${hops}). You wrote on ${hops}`
      if ((await room.receive(plainMail(replyTo(mail), text), undefined, 1)) !== 'passed-on') break
      hops++
      mail = (await room.deliver())[0]
    }
    expect(hops).toBeLessThanOrEqual(2)
  })

  test('a relay that gets its own mail sent on stops at the first hop', async () => {
    const sentOn = `Received: from x\r\nTo: ${replyTo(first)}\r\n${first.source}`
    expect(await room.receive(sentOn)).toBe('dropped')
  })

  test('the same mail again, as mail servers send when they are not sure, is passed on once', async () => {
    expect(await answer('Gladly!')).toBe('passed-on')
    expect(await answer('Gladly!')).toBe('dropped')
  })

  const bounce = (status: string, action: string) =>
    plainMail(
      replyTo(first),
      `--b\nContent-Type: text/plain\n\nNo such user ${kim.address}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x.example\n\nFinal-Recipient: rfc822; ${kim.address}\nAction: ${action}\nStatus: ${status}\n--b\nContent-Type: message/rfc822\n\n${first.source}\n--b--`,
      {
        From: 'MAILER-DAEMON@post.example',
        'Return-Path': '<>',
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
      },
    )

  test('a bounce is told once, without saying why or where', async () => {
    expect(await room.receive(bounce('5.1.1', 'failed'))).toBe('noted')
    const told = mailTo(robin.address, await room.deliver())
    expect(told.mail.text).toContain('A mail to Kim could not be delivered.')
    expect(told.source).not.toMatch(/planted-kim|post\.example|5\.1\.1/)
    expect(await room.receive(bounce('5.1.1', 'failed'))).toBe('dropped')
    expect((await held()).parties.second.unreachable_at).not.toBeNull()
    await answer('Here I am again')
    expect((await held()).parties.second.unreachable_at).toBeNull()
  })

  test.each([
    ['4.2.2', 'failed'],
    ['4.0.0', 'delayed'],
  ])('a mail that is only late (%s, %s) is no bounce', async (status, action) => {
    expect(await room.receive(bounce(status, action))).toBe('dropped')
    expect(await room.deliver()).toEqual([])
  })

  describe('once one of the two has had enough', () => {
    test('nothing is passed on, and the other is told that it has ended', async () => {
      await stopThread(room.engine.writer, await held(), 'first', room.moment())
      expect(mailTo(kim.address, await room.deliver()).mail.text).toContain('ist beendet')
      expect(await answer('But why?')).toBe('dropped')
      expect(await room.deliver()).toEqual([])
    })

    test('a block holds both ways and for later, and the other sees no difference', async () => {
      const writer = room.engine.writer
      await blockInThread(writer, await held(), 'second', room.moment())
      expect(await room.deliver()).toEqual([])
      expect(await isBlocked(writer, 'harbour', [robin.address, kim.address.toUpperCase()], room.moment().now)).toBe(
        true,
      )
      await room.start('Hello?')
      expect((await room.deliver()).map(({ to }) => to[0])).toEqual([robin.address])
      expect(JSON.stringify(await exportRelay(room.engine.reader, 'harbour', kim.address))).not.toContain('Hello?')
      await room.start('Hello back', { from: kim, to: robin })
      expect((await room.deliver()).map(({ to }) => to[0])).toEqual([kim.address])
    })

    test('blocks hold no address', async () => {
      await blockInThread(room.engine.writer, await held(), 'second', room.moment())
      expect(JSON.stringify(await room.engine.reader.selectFrom('block').selectAll().execute())).not.toContain(
        'planted',
      )
    })
  })

  test('texts are deleted thirty days after the end, and a thread that nobody goes on with ends', async () => {
    const { run } = relayRetention(room.engine)
    expect(await run('2027-01-24T00:00:00Z')).toEqual({ idle: 0, threads: 0 })
    expect(await run('2027-01-25T00:00:00Z')).toEqual({ idle: 1, threads: 0 })
    expect(await run('2027-02-23T23:59:59Z')).toEqual({ idle: 0, threads: 0 })
    expect(await run('2027-02-25T00:00:00Z')).toEqual({ idle: 0, threads: 1 })
    for (const table of ['relay_thread', 'relay_party', 'relay_message', 'mail_message', 'one_time_link'] as const)
      expect(await room.engine.reader.selectFrom(table).selectAll().execute()).toEqual([])
  })

  test('a person can have a copy of what was written, and have it deleted', async () => {
    await answer('Gladly!')
    const { reader, writer } = room.engine
    expect(await exportRelay(reader, 'harbour', 'Planted-Kim@post.example')).toEqual([
      {
        topic: 'Chess',
        with: 'Robin',
        startedAt: '2026-11-25T09:01:00Z',
        messages: [
          { at: '2026-11-25T09:01:00Z', from: 'the other', text: 'Shall we play?' },
          { at: '2026-11-25T09:02:00Z', from: 'you', text: 'Gladly!' },
        ],
      },
    ])
    expect(await eraseRelay(writer, 'harbour', kim.address)).toBe(1)
    for (const table of ['relay_thread', 'relay_party', 'relay_message', 'mail_message', 'one_time_link'] as const)
      expect(JSON.stringify(await reader.selectFrom(table).selectAll().execute())).not.toMatch(/planted|Gladly/i)
  })
})
