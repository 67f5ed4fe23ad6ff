import type { EventImage } from '../calendar/occurrence.ts'

/** The widths, in pixels, in which a server has its pictures; the widest if none is asked for, and never enlarged. */
export const pictureWidths = [320, 640, 1280] as const
export type PictureWidth = (typeof pictureWidths)[number]

/** Our own path at the end of an address: what `pathTo('getPicture')` writes. */
const ofServer = /^[^?#]*\/v1\/libraries\/[^/?#]+\/pictures\/[^/?#]+$/

/** The address of a picture at one width, where it is one that a server has made; any other stays as it is. */
export function pictureOfWidth({ url }: EventImage, width: PictureWidth): string {
  return ofServer.test(url) ? `${url}?width=${width}` : url
}
