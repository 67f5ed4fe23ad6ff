import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Instant, toInstant } from '@library-catalyst/core'
import { openStorage, type Storage } from '@library-catalyst/server'

type Addition = Parameters<Storage['events']['additions']['put']>[2]

const common = { kind: 'native' as const, hasWaitingList: true, questions: [] }

/** What the demo's staff have said about how one registers, by the ids of events in its own programme. */
const additions: Readonly<Record<string, Addition>> = {
  'programme:seed-library@wrenmouth-libraries.example': { registration: { ...common, capacity: 12, maxPartySize: 3 } },
  'programme:author-evening-lind@wrenmouth-libraries.example': {
    registration: {
      ...common,
      capacity: 60,
      maxPartySize: 4,
      questions: [
        {
          id: 'question',
          label: 'Is there something that you would like to ask Hanne Lind?',
          hint: 'Samuel picks a few for the talk, and reads them out without names.',
          kind: 'paragraph',
          isOptional: true,
        },
      ],
    },
  },
}

/** How long the programme takes to be read, at most, in tries. */
const patience = { tries: 100, milliseconds: 100 }

/** Let one register for two events of the demo's programme, as staff would. */
export async function openRegistrations(directory: string, library: string): Promise<void> {
  const storage = await openStorage(join(directory, 'catalyst.db'))
  const now = toInstant(Date.now())
  try {
    for (const [event, addition] of Object.entries(additions))
      if (await isThere(storage, library, event)) await add(storage, { library, event, addition, now })
  } finally {
    await storage.close()
  }
}

async function isThere(storage: Storage, library: string, event: string): Promise<boolean> {
  for (let tries = patience.tries; tries > 0; tries--) {
    if (await storage.occurrences.get(library, event)) return true
    await wait(patience.milliseconds)
  }
  return false
}

interface DemoAddition {
  readonly library: string
  readonly event: string
  readonly addition: Addition
  readonly now: Instant
}

async function add(storage: Storage, { library, event, addition, now }: DemoAddition): Promise<void> {
  const { version } = await storage.events.additions.get(library, event)
  await storage.events.additions.put(event, version, addition, { library, account: 'demo', now })
}
