import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter, type BrowserLauncher, type TestRunnerConfig } from '@web/test-runner'
import { middleware } from './browser-test-server.ts'
import { workspace } from './src/workspace.ts'

/** How test files are served and run, whatever the engine. */
export function testRunnerConfig(
  browser: BrowserLauncher,
  files: readonly string[],
  port: number,
): Partial<TestRunnerConfig> {
  return {
    rootDir: workspace,
    files: [...files],
    browsers: [browser],
    port,
    // Focus and measured boxes are only right for the one page in front.
    concurrency: 1,
    concurrentBrowsers: 1,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    staticLogging: true,
    reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true })],
    nodeResolve: { browser: true, exportConditions: ['@library-catalyst/source', 'browser', 'development'] },
    plugins: [esbuildPlugin({ ts: true, tsx: true, target: 'es2022', tsconfig: `${workspace}/tsconfig.json` })],
    middleware,
    testRunnerHtml: testImport =>
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Test</title>` +
      `<body><script type="module" src="${testImport}"></script></body></html>`,
    testFramework: { config: { timeout: '10000' } },
  }
}
