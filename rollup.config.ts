import type { RollupOptions } from 'rollup'
import { npmBuild } from './packages/tooling/src/build/npm-build.ts'
import { sdkBuild } from './packages/tooling/src/build/sdk-build.ts'

/** `rollup -c rollup.config.ts` builds everything; with `--configOnly=sdk` or `--configOnly=npm`, that part alone. */
export default ({ configOnly }: { readonly configOnly?: string }): RollupOptions[] => [
  ...(configOnly === 'npm' ? [] : [sdkBuild()]),
  ...(configOnly === 'sdk' ? [] : npmBuild()),
]
