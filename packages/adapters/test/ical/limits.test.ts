import { readFileSync } from 'node:fs'
import { icalLimits } from '@library-catalyst/adapters/ical'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../../../docs/adapters/ical.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `(\w+)` +\| (\d+) +\|$/gm)].map(([, name, value]) => [name, Number(value)])

test('docs/adapters/ical.md tells every limit, as it is', () => {
  expect(Object.fromEntries(rows)).toEqual(icalLimits)
})
