import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

const modules = (...rows: readonly string[]) => ({
  size: rows.length,
  get: (x: number, y: number) => rows[y]?.[x] === '#',
})

test('what touches in a row is one rectangle', () => {
  expect(qrPath(modules('##.', '#.#', '...'))).toBe('M0 0h2v1h-2zM0 1h1v1h-1zM2 1h1v1h-1z')
})

test('a row that is dark to its end is closed', () => {
  expect(qrPath(modules('..', '##'))).toBe('M0 1h2v1h-2z')
})
