import { energies, isTimeZone } from '@library-catalyst/core'
import * as v from 'valibot'
import { isPostgresUrl } from '../storage/locate-database.ts'

/** Ids stand in URLs, in database keys and in the ids of events. */
const id = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be 1 to 63 lower-case letters, digits or hyphens, such as "city-library"'),
)
const name = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'))
const names = v.optional(v.array(name, 'must be a list of names'), [])
const timeZone = v.pipe(
  v.string('must be text'),
  v.check(isTimeZone, 'must be an IANA time zone that this computer knows, such as "Europe/Vienna"'),
)
const locale = v.pipe(v.string('must be text'), v.check(isLocale, 'must be a language tag, such as "en" or "de-AT"'))
const origin = v.pipe(
  v.string('must be text'),
  v.check(
    text => text === '*' || isOrigin(text),
    'must be "*" or an origin as browsers send it, such as "https://www.example.org": no path, no slash at the end',
  ),
)
const feedAddress = v.pipe(
  v.string('must be text'),
  v.check(isFeedAddress, 'must be an http:, https:, webcal: or file: address, without a user name or password in it'),
)
const database = v.pipe(
  name,
  v.check(
    text => !text.includes('://') || isPostgresUrl(text),
    'must be the path of a file, ":memory:", or an address that begins with postgres://',
  ),
)
const port = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must be 0 (any free port) to 65535'),
  v.maxValue(65_535, 'must be 0 (any free port) to 65535'),
)
const refreshMinutes = v.pipe(
  v.number('must be a number'),
  v.minValue(1, 'must be 1 to 1440 minutes'),
  v.maxValue(1440, 'must be 1 to 1440 minutes'),
)

/** What a feed is, where its address does not say so. */
export const feedKinds = ['ical', 'the-events-calendar'] as const
export type FeedKind = (typeof feedKinds)[number]

const feedFields = v.strictObject({
  id,
  url: feedAddress,
  kind: v.exactOptional(v.picklist(feedKinds, `must be ${feedKinds.map(kind => `"${kind}"`).join(' or ')}`)),
  timeZone: v.exactOptional(timeZone),
  refreshMinutes: v.optional(refreshMinutes, 15),
  branch: v.exactOptional(name),
})

const feed = v.pipe(
  feedFields,
  v.forward(
    v.check(
      ({ kind, url }) => kind !== 'the-events-calendar' || /^https?:/i.test(url),
      'must be an http: or https: address in a feed of this kind',
    ),
    ['url'],
  ),
)

const library = v.strictObject({
  id,
  name,
  timeZone,
  locale: v.optional(locale, 'en'),
  allowedOrigins: v.optional(v.array(origin, 'must be a list of origins'), []),
  branches: names,
  audiences: names,
  accessibilityFeatures: names,
  languageByCategory: v.optional(
    v.record(v.string(), locale, 'must be an object that gives categories a language tag'),
    {},
  ),
  energy: v.optional(
    v.record(
      v.string(),
      v.picklist(energies, `must be one of ${energies.map(energy => `"${energy}"`).join(', ')}`),
      'must be an object that gives categories an energy',
    ),
    {},
  ),
  pictures: v.optional(v.boolean('must be true or false'), true),
  feeds: v.pipe(v.array(feed, 'must be a list of feeds'), v.rawCheck(refuseSameIds)),
})

/** The configuration file. Every field is described in docs/server.md. */
export const configSchema = v.strictObject({
  $schema: v.exactOptional(v.string('must be text')),
  host: v.optional(name, '127.0.0.1'),
  port: v.optional(port, 8787),
  database: v.optional(database, './catalyst.db'),
  allowPrivateAddresses: v.optional(v.boolean('must be true or false'), false),
  libraries: v.pipe(
    v.array(library, 'must be a list of libraries'),
    v.minLength(1, 'must name at least one library'),
    v.rawCheck(refuseSameIds),
  ),
})

/** As a person writes it. */
export type ConfigInput = v.InferInput<typeof configSchema>
/** Checked, and with the defaults filled in. */
export type Config = v.InferOutput<typeof configSchema>
export type LibraryConfig = Config['libraries'][number]
export type FeedConfig = LibraryConfig['feeds'][number]

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

function isFeedAddress(text: string): boolean {
  if (/^file:(?!\/\/)./.test(text)) return true
  if (!URL.canParse(text)) return false
  const { protocol, username, password, pathname } = new URL(text)
  if (protocol === 'file:') return pathname !== '/'
  return ['http:', 'https:', 'webcal:'].includes(protocol) && username === '' && password === ''
}

/** Two of one id would overwrite each other's events. */
function refuseSameIds<Item extends { readonly id: string }>({ dataset, addIssue }: v.RawCheckContext<Item[]>): void {
  if (!dataset.typed) return
  const seen = new Set<string>()
  dataset.value.forEach((item, index) => {
    if (seen.has(item.id))
      addIssue({
        message: `is "${item.id}" a second time; each needs an id of its own`,
        path: [
          { type: 'array', origin: 'value', input: dataset.value, key: index, value: item },
          { type: 'object', origin: 'value', input: { ...item }, key: 'id', value: item.id },
        ],
      })
    seen.add(item.id)
  })
}
