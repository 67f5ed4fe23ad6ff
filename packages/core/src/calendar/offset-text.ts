/** `+01:00`, as RFC 3339 writes it. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')
