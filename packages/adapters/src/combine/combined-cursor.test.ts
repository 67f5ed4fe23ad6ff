import type { Occurrence } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './combined-cursor.ts'

const last = { start: '2026-11-24T18:00', id: 'a~1', title: 'Talk' } as Occurrence

test('what is written can be read', () => {
  const after = { start: '2026-11-24T18:00', id: 'a~1', title: 'Talk' }
  expect(readCursor(writeCursor(last, ['x"y', null, 0]), 3)).toEqual({ after, positions: ['x"y', null, 0] })
})

test('a cursor stays below 4096 characters: the longest positions are read from their start', () => {
  const text = writeCursor({ ...last, title: 'T'.repeat(9000) }, [
    'a'.repeat(1000),
    'b'.repeat(5000),
    0,
    'c'.repeat(3500),
  ])
  expect(text.length).toBeLessThanOrEqual(4096)
  expect(readCursor(text, 4).positions).toEqual(['a'.repeat(1000), null, 0, null])
})

test('half of a pair of surrogates survives an address', () => {
  const text = writeCursor({ ...last, title: `${'T'.repeat(99)}🎉` }, [null])
  expect(new URLSearchParams(new URLSearchParams({ text }).toString()).get('text')).toBe(text)
})

test.each([
  '',
  '{}',
  '[]',
  '[[]]',
  '[["a","b","c"],[null]]',
  '[["a","b",1],[null,null]]',
  '[["a","b","c"],[1,2]]',
  'null',
])('%j is no cursor of ours', text => {
  expect(() => readCursor(text, 2)).toThrow(
    expect.objectContaining({ code: 'invalid', fields: [{ pointer: '/cursor', code: 'cursor' }] }),
  )
})
