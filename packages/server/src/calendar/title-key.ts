const endOfBmp = /[\uE000-\uFFFF]/g

/**
 * A title for a database to sort by. Core compares titles by UTF-16 code unit, a binary collation by code point; they
 * differ only where U+E000 to U+FFFF meets what lies above, so these move behind it.
 */
export function titleKey(title: string): string {
  return title.replace(endOfBmp, character => String.fromCodePoint(0x10_0000 + character.charCodeAt(0)))
}
