import { expect, test } from 'vitest'
import { BrowserPage, type Device } from '../../test/outbox/browser-page.ts'
import { FaultyNetwork } from '../../test/outbox/faulty-network.ts'
import { ModelServer } from '../../test/outbox/model-server.ts'
import { seededRandom } from '../../test/outbox/random.ts'
import { VirtualTime } from '../../test/outbox/virtual-time.ts'
import { createMemoryStore } from './device-store.ts'
import type { OutboxRecord } from './outbox-record.ts'

/** `CATALYST_PROVE=1` runs the long form. */
const runs = process.env['CATALYST_PROVE'] === '1' ? 1000 : 50
const hour = 3_600_000
const start = Date.UTC(2026, 10, 25, 9)
const calmAt = start + 6 * hour

/** An hour and more of bad luck: pages that end at any step, tabs beside each other, a network that does what it likes. */
async function run(seed: number) {
  const random = seededRandom(seed)
  const upTo = (most: number) => Math.floor(random() * most)
  const time = new VirtualTime(start)
  const server = new ModelServer(
    () => time.now(),
    text => text.startsWith('refused'),
  )
  const network = new FaultyNetwork(server, time, random, calmAt)
  const device: Device = { store: createMemoryStore(), network, time, random }
  const texts = [`${seed % 5 === 0 ? 'refused' : 'kept'} ${seed} one`, `kept ${seed} two`]
  const pages: BrowserPage[] = []
  const pass = (most: number) => time.runTo(time.now() + upTo(most))

  for (let turn = 0; turn < 12; turn++) {
    const page = new BrowserPage(device, `tab ${turn}`, 1 + upTo(30))
    pages.push(page)
    texts.forEach((text, event) => void page.register(`event ${event}`, text))
    await pass(90_000)
    network.isOnline = random() > 0.3
    if (network.isOnline) pages.forEach(each => each.isOpen && each.outbox.resume())
    await pass(600_000)
    if (random() < 0.6) pages[upTo(pages.length)]?.close()
  }
  // One run in ten is away for longer than a server knows a key.
  if (seed % 10 === 3) network.isOnline = false
  await time.runTo(calmAt + (seed % 10 === 3 ? 72 * hour : 0))

  network.isOnline = true
  pages.forEach(page => page.close())
  const last = new BrowserPage(device, 'the last tab')
  texts.forEach((text, event) => void last.register(`event ${event}`, text))
  await time.runTo(time.now() + 2 * hour)
  const records = (await device.store.list('outbox/')) as OutboxRecord<string, string>[]
  return { texts, server, network, records, kept: JSON.stringify(await device.store.list('')) }
}

const seeds = Array.from({ length: runs }, (_, seed) => seed)

test(
  `in ${runs} runs of bad luck nothing typed is lost, and nothing is stored twice`,
  { timeout: 600_000 },
  async () => {
    let faults = 0
    for (const seed of seeds) {
      const { texts, server, network, records, kept } = await run(seed)
      faults += network.faults
      texts.forEach((text, event) => {
        const what = `seed ${seed}: ${text}`
        const times = server.stored.filter(each => each === text).length
        const record = records.find(each => each.subject === `event ${event}`)
        expect(times, what).toBeLessThanOrEqual(1)
        expect(record?.state, what).toMatch(/answered|returned/)
        if (record?.state === 'answered') {
          expect(times, what).toBe(1)
          expect(record.answer, what).toBe(`receipt of ${text}`)
          // Acknowledged: nothing of it is left on the device, in whatever form.
          expect(kept.replaceAll(`receipt of ${text}`, ''), what).not.toContain(text)
        } else expect(record, what).toMatchObject({ body: text })
      })
    }
    expect(faults).toBeGreaterThan(runs * 5)
  },
)

test('the runs meet every end that there is', async () => {
  const ends = new Set<string>()
  for (const seed of seeds.slice(0, 40))
    for (const record of (await run(seed)).records) ends.add(record.state === 'returned' ? record.reason : record.state)
  expect([...ends].sort()).toEqual(['answered', 'conflict', 'too-old'])
})
