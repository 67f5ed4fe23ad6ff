import { expect, test } from 'vitest'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { parseConfig } from '../config/parse-config.ts'
import type { LibraryView } from '../calendar/library-view.ts'
import { withOwnPicture } from './own-picture.ts'

const { libraries } = parseConfig({
  libraries: [{ id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds: [] }],
})
const viewOf = (showsPictures: boolean) => ({ config: libraries[0], showsPictures }) as LibraryView
const own = (image: object, showsPictures = true) =>
  withOwnPicture(
    viewOf(showsPictures),
    sampleOccurrence({ image: { url: 'https://a.example/1.jpg', alt: '', ...image } }),
  )

test('a picture is told by an address of ours, which says nothing of its own', () => {
  const { image } = own({ alt: 'A boat' })
  expect(image?.alt).toBe('A boat')
  expect(image?.url).toMatch(/^\/v1\/libraries\/harbour\/pictures\/[\w-]{24}$/)
  expect(own({ url: 'https://a.example/2.jpg' }).image?.url).not.toBe(image?.url)
  expect(own({}).image?.url).toBe(image?.url)
})

test('a library without pictures tells none', () => {
  expect(own({}, false)).not.toHaveProperty('image')
  expect(own({}, false)).toEqual(sampleOccurrence())
})

test.each([
  [
    { width: 800, height: 600 },
    { width: 800, height: 600 },
  ],
  [
    { width: 2560, height: 1441 },
    { width: 1280, height: 721 },
  ],
  [
    { width: 50_000, height: 1 },
    { width: 1280, height: 1 },
  ],
])('room for %j is kept as %j', (given, told) => {
  expect(own(given).image).toMatchObject(told)
})
