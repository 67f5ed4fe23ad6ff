import type { DeviceStore } from '@library-catalyst/core'

const prefix = 'library-catalyst/'

/** Keeps things in `localStorage`: each change is made in one step there, too, because nothing waits. */
export function createLocalStore(storage: Storage): DeviceStore {
  return {
    list: wanted =>
      promised(() =>
        Object.keys(storage)
          .filter(key => key.startsWith(prefix + wanted))
          .map(key => JSON.parse(storage.getItem(key) ?? 'null') as unknown),
      ),
    update: <Kept>(name: string, change: (kept: Kept | undefined) => Kept | undefined) =>
      promised(() => {
        const kept = storage.getItem(prefix + name)
        const next = change(kept === null ? undefined : (JSON.parse(kept) as Kept))
        if (next === undefined) storage.removeItem(prefix + name)
        else storage.setItem(prefix + name, JSON.stringify(next))
        return next
      }),
  }
}

/** What is thrown is a rejection. */
const promised = <T>(act: () => T): Promise<T> => new Promise(resolve => resolve(act()))
