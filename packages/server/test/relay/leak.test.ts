import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLeaks, type Planted } from '../leak-scanner.ts'
import type { ReceivedMail } from '../mail-server.ts'
import { onEachDatabase } from '../test-databases.ts'
import { hostileMail, seeded } from './hostile-mail.ts'
import { kim, type MailRoom, openMailRoom, replyTo, robin } from './mail-room.ts'

/** `CATALYST_PROVE=1` runs the long form. */
const mails = process.env['CATALYST_PROVE'] === '1' ? 5000 : 300
/** Of one conversation: whoever writes more often than that in a day is not passed on. */
const batch = 30

let room: MailRoom

await onEachDatabase(({ name, create }) => {
  beforeEach(async () => {
    room = await openMailRoom(await create())
  })
  afterEach(() => room.close())

  /** Kim’s mail, and the address of her page in it. */
  async function begin(): Promise<{ readonly to: string; readonly page: string }> {
    await room.start()
    const mail = (await room.deliver()).find(({ to }) => to[0] === kim.address) as ReceivedMail
    return { to: replyTo(mail), page: /https:\S+conversation#\S+/.exec(mail.mail.text ?? '')?.[0] ?? '' }
  }

  /** What must not be in a mail to somebody: everything planted, but their own address, which it is sent to. */
  const mustNotBeIn = (to: string, planted: readonly Planted[]) => planted.filter(({ token }) => token !== to)

  test(
    `${mails} hostile mails tell neither address, and nothing of their headers, quotes, signatures and files`,
    async () => {
      const count = name === 'SQLite' ? mails : mails / 10
      const random = seeded(20261125)
      let passed = 0
      for (let done = 0; done < count; done += batch) {
        const { to, page } = await begin()
        const hostile = Array.from({ length: batch }, () =>
          hostileMail(random, { to, writer: kim.address, other: robin.address, page }),
        )
        for (const mail of hostile) if ((await room.receive(mail.raw)) === 'passed-on') passed++
        const planted = hostile.flatMap(mail => mail.planted)
        for (const sent of await room.deliver())
          expect(findLeaks(sent.source, mustNotBeIn(sent.to[0] ?? '', planted)), sent.source).toEqual([])
        const kept = await room.engine.reader.selectFrom('relay_message').select('text').execute()
        expect(findLeaks(JSON.stringify(kept), planted)).toEqual([])
        await room.engine.writer.deleteFrom('relay_message').execute()
      }
      // The words themselves do get through.
      expect(passed).toBe(Math.ceil(count / batch) * batch)
    },
    mails * 200,
  )

  test('a leak that was made on purpose is found', async () => {
    const { to, page } = await begin()
    const mail = hostileMail(seeded(1), { to, writer: kim.address, other: robin.address, page })
    await room.receive(mail.raw)
    const [sent] = await room.deliver()
    const leaking = `${sent?.source}\r\nX-Original-From: ${Buffer.from(`Kim <${kim.address}>`).toString('base64')}`
    expect(findLeaks(sent?.source ?? '', mustNotBeIn(robin.address, mail.planted))).toEqual([])
    expect(findLeaks(leaking, mustNotBeIn(robin.address, mail.planted))).toEqual(['address of the writer'])
  })

  test('bytes without sense are dropped, and break nothing', async () => {
    const { to } = await begin()
    const random = seeded(7)
    for (let done = 0; done < 50; done++) {
      const bytes = Uint8Array.from({ length: random(2000) }, () => random(256))
      expect(['unknown', 'dropped']).toContain(await room.receive(bytes))
      expect(['dropped', 'refused', 'passed-on']).toContain(await room.receive(bytes, to))
    }
  })
})
