import type { RollupOptions } from 'rollup'
import { npmBuild } from './packages/tooling/src/build/npm-build.ts'
import { sdkBuild } from './packages/tooling/src/build/sdk-build.ts'
import { staffBuild } from './packages/tooling/src/build/staff-build.ts'

const parts = { sdk: () => [sdkBuild()], npm: npmBuild, staff: () => [staffBuild()] }

/** `rollup -c rollup.config.ts` builds everything; with `--configOnly=sdk`, `npm` or `staff`, that part alone. */
export default ({ configOnly }: { readonly configOnly?: string }): RollupOptions[] =>
  Object.entries(parts).flatMap(([name, build]) => (configOnly === undefined || configOnly === name ? build() : []))
