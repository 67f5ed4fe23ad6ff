import { expect, test } from 'vitest'
import type { SizedFile } from '../build/size-record.ts'
import { sizeRows, untoldSizes } from './size-rows.ts'

const file = (name: string, brotli: number, links: Partial<SizedFile> = {}): SizedFile => ({
  name,
  file: `${name}.js`,
  bytes: brotli * 3,
  brotli,
  imports: [],
  dynamicImports: [],
  modules: {},
  ...links,
})
const entry = file('catalyst', 1000, { dynamicImports: ['calendar.js', 'shared.js', 'rest.js'] })
const calendar = file('calendar', 4000, { imports: ['shared.js'] })
const files = [entry, calendar, file('shared', 8000), file('rest', 700), file('ical', 16_000)]
const firstContent = { what: 'First content', firstContent: ['calendar', 'rest'], budget: 14_000 }

test('first content is the entry, the files named, and what they import', () => {
  expect(sizeRows(files, [firstContent])[0]).toMatchObject({ size: 13_700, problems: [] })
})

test('a file above its budget says by how much', () => {
  const [row] = sizeRows(files, [{ what: 'Shared', files: ['shared'], budget: 7500 }])
  expect(row?.problems).toEqual(['500 bytes over budget'])
})

test('a budget that is not met yet is told, but fails only above what is allowed', () => {
  const budget = { what: 'Shared', files: ['shared'], budget: 7500, allowed: 8100 }
  expect(sizeRows(files, [budget])[0]).toMatchObject({
    problems: [],
    debt: '500 bytes over budget, 100 below what is allowed until it is met',
  })
  expect(sizeRows(files, [{ ...budget, allowed: 7900 }])[0]?.problems).toEqual(['500 bytes over budget'])
})

test('a file that only another lazy file imports is found out late', () => {
  const late = { ...calendar, imports: ['shared.js', 'late.js'] }
  const [row] = sizeRows([entry, late, file('shared', 8000), file('rest', 700), file('late', 10)], [firstContent])
  expect(row?.problems).toEqual(['late is found out late: the entry does not ask for it'])
})

test('a budget for a file that is not built fails, rather than passing with nothing', () => {
  const [row] = sizeRows(files, [{ what: 'Gone', files: ['gone'], budget: 100 }])
  expect(row?.problems).toEqual(['no file is called gone'])
})

test('the whole leaves out what is named, and files without a budget are listed', () => {
  const [whole, ...lazy] = sizeRows(files, [{ what: 'Whole', except: ['ical'], budget: 20_000 }])
  expect(whole?.size).toBe(13_700)
  expect(lazy.map(({ what }) => what)).toContain('Lazy: ical')
})

test('the README tells the sizes as they are', () => {
  const rows = sizeRows(files, [{ what: 'Entry script', files: ['catalyst'], budget: 1500 }])
  expect(untoldSizes(rows, 'It costs 1.0 kB.')).toEqual([])
  expect(untoldSizes(rows, 'It costs 0.9 kB.')).toEqual(['Entry script'])
})
