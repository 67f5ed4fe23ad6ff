import { createMemoryStore, type DeviceStore } from '@library-catalyst/core'
import { createIndexedStore } from './indexed-store.ts'
import { createLocalStore } from './local-store.ts'

const probe = 'probe'

/** Where this browser keeps things: its database, else `localStorage`; memory, where it lets us have neither. */
export async function openDeviceStore(): Promise<DeviceStore> {
  for (const open of [createIndexedStore, () => createLocalStore(localStorage)]) {
    try {
      const store = open()
      await store.list(probe)
      return store
    } catch {
      // The next, then.
    }
  }
  return createMemoryStore()
}
