import { expect, test } from 'vitest'
import { cleanSubject } from './clean-subject.ts'

test.each([
  'Re: Chess',
  'RE: AW: Fwd: Chess',
  'Re[2]: Chess',
  'Re (3): Chess',
  'RÉF : Chess',
  'رد: Chess',
  '回复：Chess',
  'பதில்: Chess',
  'Trả lời: Chess',
])('takes the prefix off %s', subject => {
  expect(cleanSubject(subject)).toBe('Chess')
})

test('keeps a word with a colon that is no prefix', () => {
  expect(cleanSubject('Question: chess?')).toBe('Question: chess?')
})

test('is one line, and not endless', () => {
  expect(cleanSubject('a\r\nBcc: x@y\u2028b\u202e')).toBe('a Bcc: x@y b')
  expect(cleanSubject('x'.repeat(500))).toHaveLength(120)
})
