import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conformanceCases } from './conformance-cases.ts'
import { conformancePage, conformanceText } from './conformance.ts'
import { ourAnswer } from './our-answer.ts'

for (const [chapter, cases] of Object.entries(conformanceCases)) {
  describe(chapter, () => {
    for (const one of cases) {
      test(`${one.name} (RFC 5545 ${one.rfc})`, () => expect(ourAnswer(one)).toEqual([...one.expected].sort()))
    }
  })
}

test('docs/ical-conformance.md says what the readers say now', async () => {
  expect(readFileSync(conformancePage, 'utf8')).toBe(await conformanceText())
})
