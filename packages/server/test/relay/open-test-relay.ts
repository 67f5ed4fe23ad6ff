import type { Config } from '../../src/config/config-schema.ts'
import { openPeopleServices } from '../../src/relay/open-relay.ts'
import type { RelayPerson } from '../../src/relay/relay-thread.ts'
import { startThread } from '../../src/relay/start-thread.ts'
import { openEngine } from '../../src/storage/open-engine.ts'
import { openStorage } from '../../src/storage/storage.ts'

/** A relay with its storage, and a way to begin a conversation, which is otherwise for features to do. */
export async function openRelay(config: Config, database: string, environment: Readonly<Record<string, string>>) {
  const storage = await openStorage(database)
  const services = openPeopleServices(config, storage, environment)
  return {
    ...services,
    storage,
    async start({ from, to }: { readonly from: RelayPerson; readonly to: RelayPerson }): Promise<void> {
      const engine = openEngine(database)
      const start = {
        library: 'harbour',
        subject: { kind: 'listing', id: 'l1' },
        topic: 'Chess',
        text: 'Shall we play?',
      }
      const moment = { settings: services.relay.settings, now: '2026-11-25T09:00:00Z' }
      await engine.writer.transaction().execute(transaction => startThread(transaction, { ...start, from, to }, moment))
      await engine.close()
    },
  }
}
