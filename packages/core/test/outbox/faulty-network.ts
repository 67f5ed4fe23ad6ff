import { AdapterError } from '../../src/adapter/adapter-error.ts'
import type { ModelServer, Request } from './model-server.ts'
import type { VirtualTime } from './virtual-time.ts'

const offline = () => new AdapterError('offline', 'Nothing answered')
const broken = () => new AdapterError('upstream', 'Status 500')
const never = new Promise<never>(() => undefined)

type Way = (server: ModelServer, request: Request, time: VirtualTime, amount: number) => Promise<string>

/** A request that goes on without whoever sent it. */
const leave = (answer: Promise<string>) => void answer.catch(() => undefined)

/** What can happen to one request; `amount` is from 0 to below 1. */
const ways: readonly Way[] = [
  async (server, request) => server.answer(request),
  async (server, request) => server.answer(request),
  async (server, request, time, amount) => server.answer(request, () => time.wait(amount * 15_000)),
  // Dropped on the way there, or on the way back.
  () => Promise.reject(offline()),
  async (server, request) => {
    await server.answer(request).catch(() => undefined)
    throw offline()
  },
  // Delivered twice, at once or a while later.
  async (server, request, time, amount) => {
    leave(time.wait(amount * 60_000).then(() => server.answer(request)))
    return server.answer(request)
  },
  // Arrives long after it was given up.
  async (server, request, time, amount) => {
    leave(time.wait(amount * 1_800_000).then(() => server.answer(request)))
    return never
  },
  async (server, request, time) => server.answer(request, () => time.wait(45_000)),
  () => never,
  () => Promise.reject(broken()),
  async (server, request) => {
    await server.answer(request).catch(() => undefined)
    throw broken()
  },
  (_, __, ___, amount) =>
    Promise.reject(new AdapterError('rate-limited', 'Status 429', { retryAfter: Math.ceil(amount * 120) })),
  () => Promise.reject(new AdapterError('offline', 'Status 503', { retryAfter: 2 })),
]

/** Carries requests to a server, as badly as it can until `calmAt`; then as networks mostly do. */
export class FaultyNetwork {
  isOnline = true
  /** How many requests had something happen to them. */
  faults = 0
  readonly #server: ModelServer
  readonly #time: VirtualTime
  readonly #random: () => number
  readonly #calmAt: number

  constructor(server: ModelServer, time: VirtualTime, random: () => number, calmAt: number) {
    this.#server = server
    this.#time = time
    this.#random = random
    this.#calmAt = calmAt
  }

  async carry(request: Request): Promise<string> {
    if (!this.isOnline) throw offline()
    const way = ways[Math.floor(this.#random() * ways.length)]
    if (!way || this.#time.now() >= this.#calmAt) return this.#server.answer(request)
    this.faults++
    return way(this.#server, request, this.#time, this.#random())
  }
}
