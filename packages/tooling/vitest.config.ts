import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** Workspace packages are tested from their sources, not from their builds. */
const conditions = ['@library-catalyst/source', 'module', 'node', 'development|production']

const browser = '**/*.browser.test.{ts,tsx}'
const endToEnd = '**/*.e2e.test.ts'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@library-catalyst/source'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    coverage: {
      include: ['packages/*/src/**/*.{ts,tsx}'],
      exclude: ['**/*.test.{ts,tsx}', 'packages/tooling/**', 'packages/bench/**'],
      reporter: ['text-summary', 'lcov'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: fileURLToPath(new URL('src/databases/provide-postgres.ts', import.meta.url)),
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}', 'examples/**/*.test.ts'],
          exclude: [...configDefaults.exclude, browser, endToEnd],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [`packages/*/{src,test}/${endToEnd}`, `examples/${endToEnd}`],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One real browser and one real server at a time: tests measure, and two cores are few.
          fileParallelism: false,
        },
      },
    ],
  },
})
