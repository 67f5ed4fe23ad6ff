/** Runs the browser tests in one engine: a process of its own, so that a browser that crashes takes nothing with it. */
import { startTestRunner, type TestRunner, type TestSuiteResult } from '@web/test-runner'
import { testRunnerConfig } from '../../web-test-runner.config.ts'
import { freePort } from '../free-port.ts'
import type { Counts } from '../suites/suite.ts'
import type { FoundBrowser } from './engine.ts'
import { launcherFor } from './launcher.ts'

/** What the parent asks for, as JSON in the first argument. */
export interface EngineOrder {
  readonly browser: FoundBrowser
  readonly files: readonly string[]
}

if (process.send) {
  process.send(await runTests(JSON.parse(process.argv[2] ?? '') as EngineOrder))
  process.exit()
}

async function runTests({ browser, files }: EngineOrder): Promise<Counts> {
  const config = testRunnerConfig(await launcherFor(browser), files, await freePort(8100))
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false })
  if (!runner) throw new Error('The test runner did not start.')
  await finished(runner)
  return countsOf(runner)
}

async function finished(runner: TestRunner): Promise<void> {
  await new Promise(resolve => {
    runner.on('stopped', resolve)
  })
}

function countsOf(runner: TestRunner): Counts {
  const counts: Writable<Counts> = { passed: 0, failed: 0, skipped: 0 }
  for (const { testResults, errors, passed } of runner.sessions.all()) {
    const before = counts.failed
    if (testResults) addTests(counts, testResults)
    // A file that does not load, or throws outside its tests, is one failure.
    if (errors.length > 0 || (passed === false && counts.failed === before)) counts.failed++
  }
  return counts
}

function addTests(counts: Writable<Counts>, { tests, suites }: TestSuiteResult) {
  for (const { skipped, passed } of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++
  for (const suite of suites) addTests(counts, suite)
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
