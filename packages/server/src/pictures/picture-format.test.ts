import { expect, test } from 'vitest'
import { samplePicture } from '../../test/sample-picture.ts'
import { pictureFormat } from './picture-format.ts'

test.each(['jpeg', 'png', 'gif', 'webp', 'avif'] as const)('knows a %s by its first bytes', async format => {
  expect(pictureFormat(await samplePicture(8, 8).toFormat(format).toBuffer())).toBe(format)
})

test('does not know another format that the decoder would take', async () => {
  expect(pictureFormat(await samplePicture(8, 8).tiff().toBuffer())).toBeUndefined()
})

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<!doctype html><title>Sign in</title>',
  '%PDF-1.7',
  'GIF8',
  '',
])('%j is no picture', text => {
  expect(pictureFormat(new TextEncoder().encode(text))).toBeUndefined()
})
