const pattern = /https?:\/\/[^\s<>"'\\]{3,2000}/i

/** The text if it is an http(s) address and nothing else. */
export function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed !== undefined && pattern.exec(trimmed)?.[0] === trimmed ? trimmed : undefined
}

/** The first http(s) address in a text. */
export function findWebAddress(text: string): string | undefined {
  return pattern.exec(text)?.[0].replace(/[.,;)]+$/, '')
}
