/** A QR code: `get` is true where it is dark, and false outside of it. */
export interface QrModules {
  readonly size: number
  readonly get: (x: number, y: number) => boolean
}

/** The dark modules as one SVG path, a unit each; what touches in a row is one rectangle. */
export function qrPath({ size, get }: QrModules): string {
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x
      while (get(x, y)) x++
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  }
  return path
}
