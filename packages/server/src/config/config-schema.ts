import { isTimeZone } from '@library-catalyst/core'
import { librarySettings, staffRoles } from '@library-catalyst/core/rest/routes'
import * as v from 'valibot'
import { isNetwork } from '../http/network.ts'
import { isPostgresUrl } from '../storage/locate-database.ts'
import { inboundMailSchema, libraryMailSchema, mailSchema } from './mail-schema.ts'

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
const network = v.pipe(
  v.string('must be text'),
  v.check(isNetwork, 'must be an IP address or a range of them, such as "203.0.113.0/24"'),
)
const registrationsPerMinute = v.pipe(v.number('must be a number'), v.minValue(1, 'must be 1 or more'))
const refreshMinutes = v.pipe(
  v.number('must be a number'),
  v.minValue(1, 'must be 1 to 1440 minutes'),
  v.maxValue(1440, 'must be 1 to 1440 minutes'),
)

/** What a feed is, where its address does not say so. */
export const feedKinds = ['ical', 'the-events-calendar'] as const
export type FeedKind = (typeof feedKinds)[number]

const feedFields = v.strictObject({
  id: v.pipe(
    id,
    v.check(name => name !== 'own', 'must not be "own": events that your staff write are kept under that name'),
  ),
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

const safeAddress = v.pipe(
  v.string('must be text'),
  v.check(isSafeAddress, 'must be an https: address, such as "https://events.example.org"'),
)

/** Where a library's staff sign in, if not with a password here: OpenID Connect. */
const staffSignIn = v.strictObject({
  issuer: safeAddress,
  clientId: name,
  clientSecretFrom: v.exactOptional(
    v.pipe(v.string('must be text'), v.regex(/^[A-Z][A-Z\d_]*$/, 'must be the name of an environment variable')),
  ),
  name: v.optional(name, 'Single sign-on'),
  scope: v.optional(name, 'openid profile email'),
  roleClaim: v.optional(name, 'groups'),
  roles: v.record(
    v.string(),
    v.array(v.picklist(staffRoles, `must be one of ${staffRoles.join(', ')}`), 'must be a list of roles'),
    'must be an object that gives values of the claim their roles',
  ),
})

const library = v.strictObject({
  id,
  name,
  timeZone,
  locale: v.optional(locale, 'en'),
  allowedOrigins: v.optional(librarySettings.allowedOrigins, []),
  branches: v.optional(librarySettings.branches, []),
  audiences: v.optional(librarySettings.audiences, []),
  accessibilityFeatures: names,
  languageByCategory: v.optional(
    v.record(v.string(), locale, 'must be an object that gives categories a language tag'),
    {},
  ),
  energy: v.optional(librarySettings.energy, {}),
  wording: v.optional(librarySettings.wording, {}),
  privacyText: v.optional(librarySettings.privacyText, ''),
  theme: v.optional(librarySettings.theme, {}),
  staffSignIn: v.exactOptional(staffSignIn),
  mail: v.optional(libraryMailSchema, {}),
  pictures: v.optional(v.boolean('must be true or false'), true),
  feeds: v.pipe(v.array(feed, 'must be a list of feeds'), v.rawCheck(refuseSameIds)),
})

/** The configuration file. Every field is described in docs/server.md. */
export const configSchema = v.strictObject({
  $schema: v.exactOptional(v.string('must be text')),
  host: v.optional(name, '127.0.0.1'),
  port: v.optional(port, 8787),
  database: v.optional(database, './catalyst.db'),
  publicUrl: v.exactOptional(safeAddress),
  mail: v.exactOptional(mailSchema),
  inboundMail: v.exactOptional(inboundMailSchema),
  allowPrivateAddresses: v.optional(v.boolean('must be true or false'), false),
  allowPrivatePictures: v.optional(v.boolean('must be true or false'), false),
  proxies: v.optional(v.array(network, 'must be a list of addresses'), []),
  registrationsPerMinute: v.optional(registrationsPerMinute, 60),
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

/** Plain HTTP on this computer alone, for trying things out. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, search, hash } = new URL(text)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return (protocol === 'https:' || (protocol === 'http:' && isLocal)) && `${username}${search}${hash}` === ''
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
