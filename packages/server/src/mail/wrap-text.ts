/** Columns of a line, of which a soft break needs two at most. RFC 5322 section 2.1.1 asks for 78. */
const columns = 78

/**
 * Text as `format=flowed; delsp=yes` has it: a line that ends in a space goes on in the next one, and that space is not
 * part of the text. So readers may wrap anew, and scripts that are written without spaces can be broken, too.
 *
 * @param prefix stands before every line, such as `> `
 * @see RFC 3676 section 4
 */
export function wrapText(text: string, prefix = ''): string {
  return text
    .split('\n')
    .map(line => wrapLine(line.trimEnd(), prefix))
    .join('\n')
}

function wrapLine(line: string, prefix: string): string {
  const room = columns - prefix.length - 2
  const lines: string[] = []
  let current = ''
  let width = 0
  for (const piece of pieces(line)) {
    const added = widthOf(piece.trimEnd())
    if (current !== '' && width + added > room) {
      lines.push(`${current} `)
      current = ''
      width = 0
    }
    current += piece
    width += widthOf(piece)
  }
  return [...lines, current.trimEnd()].map(text => prefix + stuffed(text, prefix)).join('\n')
}

/** A line that begins with a space, `>` or `From ` would be read as something else (RFC 3676 section 4.4). */
const stuffed = (line: string, prefix: string): string =>
  prefix === '' && /^(?:[ >]|From )/.test(line) ? ` ${line}` : line

/** What must stay together: words with the space after them, and single characters of scripts that need no spaces. */
function* pieces(line: string): Generator<string> {
  for (const [word] of line.matchAll(/\S+\s*|\s+/g))
    yield* isWide.test(word) ? (word.match(wideParts) ?? [word]) : [word]
}

const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60`
const isWide = new RegExp(`[${wide}]`, 'u')
/** Closing marks stay with what is before them, opening ones with what is after. */
const closing = String.raw`[\u3001\u3002\uff0c\uff01\uff1f\uff1a\uff1b\uff09\u300b\u300d\u300f\u201d]`
const opening = String.raw`[\uff08\u300a\u300c\u300e\u201c]`
const wideParts = new RegExp(`${opening}*(?:[${wide}]|[^${wide}\\s]+)${closing}*\\s*`, 'gu')

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide.test(character) ? 2 : 1
  return width
}
