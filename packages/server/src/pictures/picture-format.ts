const signatures: readonly (readonly [format: string, pattern: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
]

/**
 * What a picture is by its first bytes, whatever its host calls it. The decoder has many more formats; those that are
 * programs of a kind, such as SVG, or that few have tested with hostile files, never reach it.
 *
 * @returns undefined for anything that is not decoded
 */
export function pictureFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return signatures.find(([, pattern]) => pattern.test(start))?.[0]
}
