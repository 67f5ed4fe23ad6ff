import { expect, test } from 'vitest'
import { ar } from './ar.ts'

test('places are counted as Arabic counts', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map(ar.seatsLeft)).toEqual([
    'لا أماكن شاغرة',
    'بقي مكان واحد',
    'بقي مكانان',
    '3 أماكن متبقية',
    '10 أماكن متبقية',
    '11 مكانًا متبقيًا',
    '99 مكانًا متبقيًا',
    '100 مكان متبقٍ',
    '103 أماكن متبقية',
  ])
})
