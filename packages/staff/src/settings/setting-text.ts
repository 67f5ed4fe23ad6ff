import type { LibrarySettings, SettingName } from '@library-catalyst/core/rest/routes'

type Pairs = Readonly<Record<string, string | number>>

const kinds = {
  allowedOrigins: 'lines',
  branches: 'lines',
  audiences: 'lines',
  energy: 'pairs',
  wording: 'pairs',
  privacyText: 'text',
  theme: 'pairs',
} as const satisfies Record<SettingName, 'lines' | 'pairs' | 'text'>

/** A setting as text that one can edit. */
export function toText(name: SettingName, settings: LibrarySettings): string {
  const value = settings[name]
  if (kinds[name] === 'text') return String(value)
  if (kinds[name] === 'lines') return (value as readonly string[]).join('\n')
  return Object.entries(value as Pairs)
    .map(([key, text]) => `${key} = ${text}`)
    .join('\n')
}

/** The other way; whether it may be so, the server says. */
export function fromText(name: SettingName, text: string): unknown {
  if (kinds[name] === 'text') return text.trim()
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return kinds[name] === 'lines' ? lines : Object.fromEntries(lines.map(line => toPair(name, line)))
}

/** A category may have an equals sign in it; what stands behind the last one has none. */
function toPair(name: SettingName, line: string): readonly [string, string | number] {
  const at = name === 'energy' ? line.lastIndexOf('=') : line.indexOf('=')
  if (at < 0) return [line, '']
  const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  return [key, name === 'theme' && key === 'radius' ? Number(value) : value]
}
