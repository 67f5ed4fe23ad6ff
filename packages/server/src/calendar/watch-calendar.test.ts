import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import { type LogEntry, silent } from '../log.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { raiseCalendarVersion } from './calendar-version.ts'
import { type CalendarWatch, watchCalendar } from './watch-calendar.ts'

let engine: StorageEngine
let other: StorageEngine
let watch: CalendarWatch | undefined

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    const database = await createForProcesses()
    engine = openEngine(database)
    await migrate(engine)
    other = openEngine(database)
  })
  afterEach(async () => {
    await watch?.stop()
    await Promise.all([engine.close(), other.close()])
  })

  test('knows at the start what was changed before', async () => {
    await raiseCalendarVersion(engine.writer, 'harbour')
    watch = await watchCalendar(engine.reader, silent)
    expect([watch.versionOf('harbour'), watch.versionOf('city')]).toEqual([1, 0])
  })

  test('notices by itself what another server changes, and in which library', async () => {
    watch = await watchCalendar(engine.reader, silent, 20)
    await raiseCalendarVersion(other.writer, 'harbour')
    while (watch.versionOf('harbour') === 0) await setTimeout(10)
    await raiseCalendarVersion(other.writer, 'city')
    await raiseCalendarVersion(other.writer, 'city')
    while (watch.versionOf('city') < 2) await setTimeout(10)
    expect(watch.versionOf('harbour')).toBe(1)
  })

  test('looks at once when it is asked to', async () => {
    watch = await watchCalendar(engine.reader, silent)
    await raiseCalendarVersion(other.writer, 'harbour')
    await watch.look()
    expect(watch.versionOf('harbour')).toBe(1)
  })

  test('goes on looking after the database was away', async () => {
    const logged: LogEntry[] = []
    watch = await watchCalendar(engine.reader, entry => logged.push(entry), 20)
    const rename = (from: string, to: string) => other.writer.schema.alterTable(from).renameTo(to).execute()
    await rename('calendar_version', 'away')
    while (logged.length === 0) await setTimeout(10)
    await rename('away', 'calendar_version')
    await raiseCalendarVersion(other.writer, 'harbour')
    while (watch.versionOf('harbour') === 0) await setTimeout(10)
    expect(logged[0]).toMatchObject({ level: 'warning', event: 'calendar-watch-broke' })
  })
})
