import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import type { LogEntry } from '../log.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { forgetDeletionsJob } from './deletion-log-job.ts'
import type { Job } from './job.ts'
import { createJobStore } from './job-store.ts'
import { runDueJobs } from './run-jobs.ts'
import { startJobs } from './start-jobs.ts'

let engines: StorageEngine[]
let logged: LogEntry[]
let time: number

const second = 1000
const job = (run: Job['run'], more: Partial<Job> = {}): Job => ({ name: 'count', everySeconds: 60, run, ...more })
const options = (engine: StorageEngine | undefined) => ({
  store: createJobStore(engine as StorageEngine),
  now: () => time,
  log: (entry: LogEntry) => void logged.push(entry),
})
/** As `startJobs` does, on the server of that number. */
async function look(jobs: readonly Job[], server = 0): Promise<void> {
  await options(engines[server]).store.add(
    jobs.map(({ name }) => name),
    '2026-11-25T09:00:00Z',
  )
  await runDueJobs(jobs, options(engines[server]))
}
const deletions = () =>
  (engines[0] as StorageEngine).reader
    .selectFrom('deletion_log')
    .select(['date', 'job', 'what', 'amount'])
    .orderBy('date')
    .orderBy('what')
    .execute()

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    time = Date.UTC(2026, 10, 25, 9)
    logged = []
    const database = await createForProcesses()
    engines = [openEngine(database), openEngine(database)]
    await migrate(engines[0] as StorageEngine)
  })
  afterEach(() => Promise.all(engines.map(engine => engine.close())))

  test('a new job runs at once, and then when its time has come', async () => {
    const at: string[] = []
    const jobs = [job(now => Promise.resolve(void at.push(now)))]
    for (let round = 0; round < 20; round++) {
      await look(jobs)
      time += 10 * second
    }
    expect(at).toEqual(['2026-11-25T09:00:00Z', '2026-11-25T09:01:00Z', '2026-11-25T09:02:00Z', '2026-11-25T09:03:00Z'])
  })

  test('of two servers that look at the same time, again and again, one runs it each time', async () => {
    let runs = 0
    const jobs = ['a', 'b', 'c'].map(name => job(() => Promise.resolve(void runs++), { name }))
    for (let tick = 0; tick < 10; tick++) {
      await Promise.all([look(jobs, 0), look(jobs, 1), look(jobs, 0), look(jobs, 1)])
      time += 60 * second
    }
    expect(runs).toBe(30)
  })

  test('a job that takes longer than its interval is not begun a second time meanwhile', async () => {
    let end = (): void => {}
    const runs: string[] = []
    const jobs = [
      job(now => {
        runs.push(now)
        return new Promise(resolve => {
          end = resolve
        })
      }),
    ]
    const first = look(jobs, 0)
    await vi.waitFor(() => expect(runs).toHaveLength(1))
    time += 80 * second
    await look(jobs, 1)
    expect(runs).toHaveLength(1)
    end()
    await first
    const again = look(jobs, 1)
    await vi.waitFor(() => expect(runs).toHaveLength(2))
    end()
    await again
  })

  test('of a server that fell over, another takes the job over, and what the first says later counts no more', async () => {
    const store = createJobStore(engines[0] as StorageEngine)
    await store.add(['count'], '2026-11-25T09:00:00Z')
    const fallen = await store.claim('count', '2026-11-25T09:00:00Z', '2026-11-25T09:01:30Z')
    let runs = 0
    const jobs = [job(() => Promise.resolve(void runs++))]
    time += 89 * second
    await look(jobs, 1)
    expect(runs).toBe(0)
    time += second
    await look(jobs, 1)
    expect(runs).toBe(1)
    if (!fallen) throw new Error('Nothing was claimed')
    await store.release(fallen, '2026-11-25T09:00:00Z')
    await look(jobs, 0)
    expect(runs).toBe(1)
  })

  test('a job that fails is logged without its message, runs again, and keeps no other from running', async () => {
    let runs = 0
    const jobs = [
      job(() => Promise.reject(new RangeError('planted'))),
      job(() => Promise.resolve({ things: ++runs }), { name: 'well' }),
    ]
    await look(jobs)
    time += 60 * second
    await look(jobs)
    const broke = { level: 'error', event: 'job-broke', job: 'count', code: 'RangeError' }
    expect(logged.filter(({ level }) => level === 'error')).toEqual([broke, broke])
    expect(logged.filter(({ level }) => level === 'info')).toEqual([
      { level: 'info', event: 'job-done', job: 'well', things: 1 },
      { level: 'info', event: 'job-done', job: 'well', things: 2 },
    ])
  })

  test('what was deleted is counted by day; a day without any has a zero, and other counts are not kept', async () => {
    const amounts = [2, 0, 3]
    const jobs = [
      job(() => Promise.resolve({ notes: amounts.shift() ?? 0, looked: 9 }), { deletes: ['notes'], everySeconds: 6 }),
    ]
    for (let run = 0; run < 3; run++) {
      await look(jobs)
      time += 6 * second
    }
    time += 86_400 * second
    await look(jobs)
    expect(await deletions()).toEqual([
      { date: '2026-11-25', job: 'count', what: 'notes', amount: 5 },
      { date: '2026-11-26', job: 'count', what: 'notes', amount: 0 },
    ])
  })

  test('the log of deletions is kept for two years', async () => {
    const store = createJobStore(engines[0] as StorageEngine)
    await store.recordDeletions('count', { notes: 1 }, '2024-11-25T09:00:00Z')
    await store.recordDeletions('count', { notes: 1 }, '2024-11-26T09:00:00Z')
    const { run } = forgetDeletionsJob(store)
    expect(await run('2026-11-26T09:00:00Z')).toEqual({ lines: 1 })
    expect((await deletions()).map(row => row.date)).toEqual(['2024-11-26'])
  })
})

test('jobs are started by the clock, and stopped once the last run has ended', async () => {
  vi.useFakeTimers()
  logged = []
  let end = (): void => {}
  let runs = 0
  const store = {
    ...createJobStore({} as StorageEngine),
    add: () => Promise.resolve(),
    due: (names: readonly string[]) => Promise.resolve(names),
    claim: (name: string) => Promise.resolve({ name, run: 1 }),
    release: () => Promise.resolve(),
    recordDeletions: () => Promise.resolve(),
  }
  const running = job(() => {
    runs++
    return new Promise(resolve => {
      end = resolve
    })
  })
  const jobs = startJobs([running], { store, now: Date.now, log: entry => logged.push(entry) })
  await vi.advanceTimersByTimeAsync(5000)
  expect(runs).toBe(1)
  const stopped = vi.fn<() => void>()
  const stopping = jobs.stop().finally(stopped)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(stopped).not.toHaveBeenCalled()
  expect(runs).toBe(1)
  end()
  await stopping
  vi.useRealTimers()
})
