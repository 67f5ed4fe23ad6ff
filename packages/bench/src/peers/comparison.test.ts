import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const file = new URL('../../../../docs/comparison.md', import.meta.url)
const text = readFileSync(file, 'utf8')
const rows = text
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| feature') && !line.startsWith('| --'))
  .map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  )

/** What a link in square brackets leads to, within the line and at the end of the page. */
const localLinks = [...text.matchAll(/\]\(([^)]+)\)|^\[[^\]]+\]: (\S+)/gm)]
  .map(([, inline, reference]) => inline ?? reference ?? '')
  .filter(address => !address.startsWith('https://'))

describe('the comparison', () => {
  test('has a cell for each calendar in every row', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(cells => cells.length !== 8 || cells.includes(''))).toEqual([])
  })

  test('leaves nothing to be done', () => {
    expect(text).not.toMatch(/TODO|TBD|FIXME/i)
  })

  test('links only what is there', () => {
    expect(localLinks.filter(address => !existsSync(new URL(address, file)))).toEqual([])
  })

  test('shows each feature of ours by a test, a run or the bench', () => {
    const unproved = rows.filter(([, ours = '']) => !/\.test\.tsx?\)|\[run\]|\(bench\.md\)/.test(ours))
    expect(unproved.map(([feature]) => feature)).toEqual([])
  })

  test('says of every peer where we know it from', () => {
    const claims = rows.flatMap(([feature, , ...peers]) => peers.map(cell => `${feature}: ${cell}`))
    const honest = /\[|: (?:not a calendar|not run|not counted|no search|see 280 px above)$/
    expect(claims.filter(claim => !honest.test(claim))).toEqual([])
  })

  test('defines every reference that it uses', () => {
    const used = new Set([...text.matchAll(/\]\[([\w-]+)\]/g)].map(([, name]) => name))
    expect([...used].filter(name => !text.includes(`\n[${name}]: `))).toEqual([])
  })
})
