import sharp, { type Sharp } from 'sharp'

/** A blue picture with a red top left quarter. */
export function samplePicture(width: number, height: number): Sharp {
  const quarter = {
    width: Math.ceil(width / 2),
    height: Math.ceil(height / 2),
    channels: 3,
    background: 'red',
  } as const
  return sharp({ create: { width, height, channels: 3, background: 'blue' } }).composite([
    { input: { create: quarter }, left: 0, top: 0 },
  ])
}

/** An event with a picture at an address, as iCalendar lines to put after its SUMMARY. */
export const pictureLine = (url: string): string => `IMAGE;VALUE=URI:${url}`
