import { type Draft, draftPlace, keepDraft, readDraft } from '../../src/forms/draft.ts'
import type { DeviceStore } from '../../src/outbox/device-store.ts'
import { exclusivelyByLease } from '../../src/outbox/exclusively.ts'
import { Outbox } from '../../src/outbox/outbox.ts'
import type { FaultyNetwork } from './faulty-network.ts'
import type { VirtualTime } from './virtual-time.ts'

export interface Device {
  readonly store: DeviceStore
  readonly network: FaultyNetwork
  readonly time: VirtualTime
  readonly random: () => number
}

const draftOf = (event: string): string => draftPlace(`registration/${event}`)

/** One tab. After a number of steps, each a word with the store or the network, it ends without a goodbye. */
export class BrowserPage {
  readonly outbox: Outbox<string, string>
  readonly #device: Device
  readonly #store: DeviceStore
  #stepsLeft: number

  constructor(device: Device, name: string, stepsLeft = Infinity) {
    this.#device = device
    this.#stepsLeft = stepsLeft
    const { time, network, random, store } = device
    this.#store = {
      list: async prefix => this.#step(() => store.list(prefix)),
      update: async (place, change) => this.#step(() => store.update(place, change)),
    }
    this.outbox = new Outbox({
      name: 'harbour',
      store: this.#store,
      send: async ({ key, body }) => this.#step(() => network.carry({ key, text: body })),
      exclusively: exclusivelyByLease(this.#store, time, name),
      clock: { now: () => time.now(), after: (wait, call) => time.after(wait, () => this.isOpen && call()) },
      random,
      isOnline: () => network.isOnline,
    })
    this.outbox.resume()
  }

  get isOpen(): boolean {
    return this.#stepsLeft > 0
  }

  close(): void {
    this.#stepsLeft = 0
  }

  /** Types, and sends. What is there of an earlier attempt is taken up. */
  async register(event: string, text: string): Promise<void> {
    const place = draftOf(event)
    await this.outbox.look()
    if (this.outbox.records.peek().some(record => record.subject === event)) return
    const { time, random } = this.#device
    const draft: Draft = (await readDraft(this.#store, place, time.now())) ?? {
      key: String(random()),
      values: { '/name': text },
      keptAt: time.now(),
    }
    await keepDraft(this.#store, place, draft)
    await this.outbox.add({ key: draft.key, subject: event, title: event, body: text, draft: place })
  }

  /** What happens in a page that has ended is never heard of; a step may be the last before or after it is done. */
  async #step<T>(act: () => Promise<T>): Promise<T> {
    this.#stepsLeft -= 0.5
    if (!this.isOpen) return new Promise<never>(() => undefined)
    const done = await act()
    this.#stepsLeft -= 0.5
    return this.isOpen ? done : new Promise<never>(() => undefined)
  }
}
