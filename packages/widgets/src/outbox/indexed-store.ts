import type { DeviceStore } from '@library-catalyst/core'

const database = 'library-catalyst'
const table = 'kept'

/** Keeps things in the browser's database. Rejects where the browser refuses one, as some do in private windows. */
export function createIndexedStore(): DeviceStore {
  let opening: Promise<IDBDatabase> | undefined
  const open = () => (opening ??= openDatabase(() => (opening = undefined)))

  return {
    async list(prefix) {
      const store = (await open()).transaction(table).objectStore(table)
      return answered<unknown[]>(store.getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))
    },
    async update<Kept>(name: string, change: (kept: Kept | undefined) => Kept | undefined) {
      // `strict`: it is on the disk before anything is sent.
      const transaction = (await open()).transaction(table, 'readwrite', { durability: 'strict' })
      const store = transaction.objectStore(table)
      let next: Kept | undefined
      const reading = store.get(name) as IDBRequest<Kept | undefined>
      reading.onsuccess = () => {
        next = change(reading.result)
        if (next === undefined) store.delete(name)
        else if (next !== reading.result) store.put(next, name)
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error ?? new DOMException('Not kept', 'AbortError'))
      })
      return next
    },
  }
}

async function openDatabase(onGone: () => void): Promise<IDBDatabase> {
  try {
    const opening = indexedDB.open(database, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(table)
    const opened = await answered(opening)
    opened.onclose = onGone
    // A newer version of us, in another tab, is not kept waiting.
    opened.onversionchange = () => {
      opened.close()
      onGone()
    }
    return opened
  } catch (error) {
    onGone()
    throw error
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('No answer', 'UnknownError'))
  })
}
