import { runWithDependencies } from './bootstrap.mjs'

runWithDependencies('src/demo/start-demo.ts')
