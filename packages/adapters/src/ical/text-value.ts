/** Undo the escapes of a TEXT value: RFC 5545 section 3.3.11. */
export function unescapeText(raw: string): string {
  if (!raw.includes('\\')) return raw
  if (raw.includes('\\\\')) {
    return raw.replace(/\\([nN,;\\:"])/g, (_, code: string) => (code === 'n' || code === 'N' ? '\n' : code))
  }
  return raw.replaceAll('\\n', '\n').replaceAll('\\N', '\n').replace(escapedMark, '$1')
}

const escapedMark = /\\([,;:"])/g

/** The members of a list such as CATEGORIES, still escaped: an escaped comma does not part them. */
export function splitList(raw: string): readonly string[] {
  return raw.includes('\\') ? (raw.match(/(?:\\.|[^\\,])+/gs) ?? []) : raw.split(',')
}
