import { runWithDependencies } from './bootstrap.mjs'

runWithDependencies('src/run-suites.ts')
