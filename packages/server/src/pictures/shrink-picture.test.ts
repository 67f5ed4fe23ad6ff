import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { samplePicture } from '../../test/sample-picture.ts'
import { loadShrinkPicture, type ShrinkPicture } from './shrink-picture.ts'

let shrink: ShrinkPicture
beforeAll(async () => {
  const loaded = await loadShrinkPicture()
  if (!loaded) throw new Error('sharp is not installed')
  shrink = loaded
})

async function made(original: Uint8Array, width: 320 | 640 | 1280) {
  return sharp((await shrink(original)).get(width)).metadata()
}

test('makes WebP of every width, and enlarges none', async () => {
  const sizes = await shrink(await samplePicture(900, 600).jpeg().toBuffer())
  const told = await Promise.all([...sizes.values()].map(async body => sharp(body).metadata()))
  expect([...sizes.keys()]).toEqual([320, 640, 1280])
  expect(told).toMatchObject([
    { format: 'webp', width: 320, height: 213 },
    { format: 'webp', width: 640, height: 427 },
    { format: 'webp', width: 900, height: 600 },
  ])
})

test('takes one thread at a time', async () => {
  const photo = await samplePicture(900, 600).jpeg().toBuffer()
  let most = 0
  const watch = () => (most = Math.max(most, sharp.counters().queue + sharp.counters().process))
  const watching = setInterval(watch, 1)
  await shrink(photo)
  clearInterval(watching)
  expect(most).toBe(1)
})

test('keeps nothing of what a camera notes', async () => {
  const gps = { IFD0: { Make: 'PlantedCamera' }, IFD3: { GPSLatitude: '48/1 12/1 0/1', GPSLatitudeRef: 'N' } }
  const photo = await samplePicture(40, 40).withExif(gps).withXmp('<x>PlantedAuthor</x>').jpeg().toBuffer()
  expect(photo.includes('PlantedCamera') && photo.includes('PlantedAuthor')).toBe(true)
  const body = Buffer.from((await shrink(photo)).get(320) ?? [])
  expect(await sharp(body).metadata()).not.toHaveProperty('exif')
  expect(body.includes('Planted')).toBe(false)
})

test('turns a picture upright that its camera only marked as turned', async () => {
  const turned = await samplePicture(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await made(turned, 320)).toMatchObject({ width: 40, height: 60 })
})

test('shows the first image of a moving one', async () => {
  const frames = [samplePicture(20, 10), sharp({ create: { width: 20, height: 10, channels: 3, background: 'lime' } })]
  const moving = await sharp(await Promise.all(frames.map(async frame => frame.png().toBuffer())), {
    join: { animated: true },
  })
    .gif()
    .toBuffer()
  expect((await sharp(moving).metadata()).pages).toBe(2)
  const body = (await shrink(moving)).get(320)
  expect(await sharp(body).metadata()).not.toHaveProperty('pages')
  const [red, green] = await sharp(body).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()
  expect([(red ?? 0) > 200, (green ?? 255) < 60]).toEqual([true, true])
})

test('bounds the height of a picture that is a strip', async () => {
  expect(await made(await samplePicture(100, 5000).png().toBuffer(), 320)).toMatchObject({ width: 13, height: 640 })
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'],
  ['a page', '<!doctype html><title>Sign in</title>'],
  ['nothing', ''],
])('refuses %s', async (_, text) => {
  await expect(shrink(new TextEncoder().encode(text))).rejects.toThrow('format')
})

test('refuses what breaks off', async () => {
  const whole = await samplePicture(400, 300).png({ compressionLevel: 0 }).toBuffer()
  await expect(shrink(whole.subarray(0, whole.length / 2))).rejects.toThrow()
})

test('refuses a small file that claims to be enormous, before it is decoded', async () => {
  const bomb = await samplePicture(1, 1).png().toBuffer()
  bomb.writeUInt32BE(30_000, 16)
  bomb.writeUInt32BE(30_000, 20)
  await expect(shrink(bomb)).rejects.toThrow(/pixel limit/)
})
