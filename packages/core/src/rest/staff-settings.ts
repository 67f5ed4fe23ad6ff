import * as v from 'valibot'
import { energies } from '../calendar/occurrence.ts'

const name = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'))
const names = v.array(name, 'must be a list of names')
const origin = v.pipe(
  v.string('must be text'),
  v.check(
    text => text === '*' || isOrigin(text),
    'must be "*" or an origin as browsers send it, such as "https://www.example.org": no path, no slash at the end',
  ),
)
const colour = v.pipe(v.string('must be text'), v.regex(/^#[\dA-Fa-f]{6}$/, 'must be a colour such as "#14568c"'))

/** What a library sets in its configuration file, and its staff may set otherwise. */
export const librarySettings = {
  allowedOrigins: v.array(origin, 'must be a list of origins'),
  branches: names,
  audiences: names,
  energy: v.record(
    v.string(),
    v.picklist(energies, `must be one of ${energies.map(energy => `"${energy}"`).join(', ')}`),
    'must be an object that gives categories an energy',
  ),
  /** Words of the library's own, by the names of the messages that they stand for. */
  wording: v.record(
    v.pipe(v.string(), v.regex(/^[a-z][A-Za-z\d.]{0,63}$/, 'must be the name of a message')),
    v.pipe(v.string('must be text'), v.maxLength(500, 'must be 500 characters at most')),
    'must be an object that gives messages their words',
  ),
  /** What a form says about what becomes of the data. */
  privacyText: v.pipe(v.string('must be text'), v.maxLength(5000, 'must be 5000 characters at most')),
  theme: v.strictObject(
    {
      accent: v.exactOptional(colour),
      accentDark: v.exactOptional(colour),
      font: v.exactOptional(
        v.pipe(v.string('must be text'), v.regex(/^[\w ,'"-]{1,200}$/, 'must be names of fonts, with commas between')),
      ),
      radius: v.exactOptional(
        v.pipe(v.number('must be a number'), v.minValue(0, 'must be 0 to 24'), v.maxValue(24, 'must be 0 to 24')),
      ),
    },
    'must be an object',
  ),
} as const

const settingsSchema = v.object(librarySettings)
export type LibrarySettings = v.InferOutput<typeof settingsSchema>
export type SettingName = keyof LibrarySettings

/** Null goes back to what the file says. What is left out stays. */
export const settingsChangeSchema = v.strictObject({
  allowedOrigins: v.exactOptional(v.nullable(librarySettings.allowedOrigins)),
  branches: v.exactOptional(v.nullable(librarySettings.branches)),
  audiences: v.exactOptional(v.nullable(librarySettings.audiences)),
  energy: v.exactOptional(v.nullable(librarySettings.energy)),
  wording: v.exactOptional(v.nullable(librarySettings.wording)),
  privacyText: v.exactOptional(v.nullable(librarySettings.privacyText)),
  theme: v.exactOptional(v.nullable(librarySettings.theme)),
})
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>

/** The settings in force, and which of them do not come from the file. */
export const settingsAnswerSchema = v.object({
  settings: settingsSchema,
  changed: v.array(v.picklist(Object.keys(librarySettings) as SettingName[])),
})
export type SettingsAnswer = v.InferOutput<typeof settingsAnswerSchema>

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}
