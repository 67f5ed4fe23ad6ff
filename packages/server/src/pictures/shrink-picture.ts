import { type PictureWidth, pictureWidths } from '@library-catalyst/core/rest'
import { pictureFormat } from './picture-format.ts'

/** The pixels that are decoded at most, of 3 to 8 bytes: more than a camera has. A small file may claim billions. */
const maxPixels = 36_000_000
const seconds = 20
const quality = 78

export type PictureSizes = ReadonlyMap<PictureWidth, Uint8Array<ArrayBuffer>>

/**
 * A picture made anew in every width, as WebP: the first image of a moving one, upright, without what the camera noted
 * (place, time, serial number). Rejects if it is none, or too large.
 */
export type ShrinkPicture = (original: Uint8Array) => Promise<PictureSizes>

/** @returns undefined where the decoder is not there: it is a native library, and not made for every platform */
export async function loadShrinkPicture(): Promise<ShrinkPicture | undefined> {
  const loaded = await import('sharp').catch(() => undefined)
  if (!loaded) return undefined
  const { default: sharp } = loaded
  // Each picture is seen once, and answers must not wait for pictures.
  sharp.cache(false)
  sharp.concurrency(1)
  return async original => {
    if (pictureFormat(original) === undefined) throw new TypeError('The format is not one that is shown')
    const upright = sharp(original, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient().timeout({ seconds })
    const made = new Map<PictureWidth, Uint8Array<ArrayBuffer>>()
    // One after the other: each takes one of the few threads that files and compression need, too.
    for (const width of pictureWidths) {
      const sized = upright.clone().resize({ width, height: 2 * width, fit: 'inside', withoutEnlargement: true })
      made.set(width, new Uint8Array(await sized.webp({ quality }).toBuffer()))
    }
    return made
  }
}
