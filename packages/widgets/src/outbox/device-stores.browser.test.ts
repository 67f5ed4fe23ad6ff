import { createMemoryStore, type DeviceStore } from '@library-catalyst/core'
import { expect } from 'chai'
import { createIndexedStore } from './indexed-store.ts'
import { createLocalStore } from './local-store.ts'
import { openDeviceStore } from './open-device-store.ts'

const stores: Readonly<Record<string, () => DeviceStore>> = {
  'the database': createIndexedStore,
  'local storage': () => createLocalStore(localStorage),
  memory: createMemoryStore,
}

for (const [name, create] of Object.entries(stores))
  describe(`what ${name} keeps`, () => {
    const place = (key: string) => `test ${name}/${key}`
    let store: DeviceStore

    beforeEach(() => {
      store = create()
    })
    afterEach(async () => {
      for (const key of ['a', 'b']) await store.update(place(key), () => undefined)
    })

    it('is listed by the beginning of its name, until it is erased', async () => {
      await store.update(place('a'), () => ({ text: 'ä' }))
      await store.update('other/a', () => undefined)
      expect(await store.list(place(''))).to.deep.equal([{ text: 'ä' }])
      await store.update(place('a'), () => undefined)
      expect(await store.list(place(''))).to.deep.equal([])
    })

    it('changes step by step, however many change it at once', async () => {
      const add = () => store.update<number>(place('a'), (kept = 0) => kept + 1)
      await Promise.all(Array.from({ length: 20 }, add))
      expect(await store.list(place('a'))).to.deep.equal([20])
    })

    it('is told back, and is left alone by a change that changes nothing', async () => {
      await store.update(place('b'), () => 'kept')
      expect(await store.update<string>(place('b'), kept => kept)).to.equal('kept')
      expect(await store.list(place('b'))).to.deep.equal(['kept'])
    })
  })

it('a browser that refuses its database keeps things in local storage', async () => {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = () => {
    throw new DOMException('Not here', 'SecurityError')
  }
  try {
    const store = await openDeviceStore()
    await store.update('test refused', () => 1)
    expect(localStorage.getItem('library-catalyst/test refused')).to.equal('1')
    await store.update('test refused', () => undefined)
  } finally {
    IDBFactory.prototype.open = open
  }
})
