/** What a device keeps, by name. A promise resolves once the change would survive the end of the page. */
export interface DeviceStore {
  /** All that is kept under names that begin with `prefix`. */
  list(prefix: string): Promise<readonly unknown[]>

  /**
   * Change one thing, and let nobody come between: no other call, no other tab.
   *
   * @param change gets what is kept, `undefined` if nothing is, and returns what shall be, `undefined` to erase it
   * @returns what is kept now
   */
  update<Kept>(name: string, change: (kept: Kept | undefined) => Kept | undefined): Promise<Kept | undefined>
}

/** Keeps things as long as the page lives: on a device that others use, too, and in tests. */
export function createMemoryStore(): DeviceStore {
  const kept = new Map<string, unknown>()
  return {
    list: prefix =>
      Promise.resolve([...kept].filter(([name]) => name.startsWith(prefix)).map(([, value]) => structuredClone(value))),
    update: <Kept>(name: string, change: (kept: Kept | undefined) => Kept | undefined) => {
      const next = change(structuredClone(kept.get(name)) as Kept | undefined)
      if (next === undefined) kept.delete(name)
      else kept.set(name, structuredClone(next))
      return Promise.resolve(next)
    },
  }
}
