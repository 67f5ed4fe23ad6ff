import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { TestRunnerConfig } from '@web/test-runner'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

/**
 * Response headers of host pages in browser tests, by path from the root of the repository.
 * A test loads such a page in a frame: `/packages/widgets/test/host-pages/strict-csp.html`.
 */
const pageHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/packages/sdk/test/host-pages/strict-csp.html': {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
}

const setPageHeaders: Middleware = async (context, next) => {
  await next()
  context.set({ ...pageHeaders[context.path] })
}

/** msw's worker must come from the top folder, or it may not answer for every path. */
const serveMockWorker: Middleware = async (context, next) => {
  if (context.path !== '/mockServiceWorker.js') {
    await next()
    return
  }
  context.type = 'text/javascript'
  context.body = await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8')
}

/** What the test server does beside serving files; add here what a test needs. */
export const middleware: Middleware[] = [setPageHeaders, serveMockWorker]
