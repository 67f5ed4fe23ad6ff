import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { version } from './version.ts'

test('the version that a page is told is the published one', () => {
  expect(version).toBe(manifest.version)
})
