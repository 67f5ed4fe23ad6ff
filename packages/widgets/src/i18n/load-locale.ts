import { english, type Locale, type LocaleSettings, lookUpLocale } from '@library-catalyst/core'

const loaders = {
  ar: async () => (await import('@library-catalyst/core/locales/ar')).arabic,
  de: async () => (await import('@library-catalyst/core/locales/de')).german,
  en: async () => english,
  'en-US': async () => (await import('@library-catalyst/core/locales/en-US')).american,
  es: async () => (await import('@library-catalyst/core/locales/es')).spanish,
  fr: async () => (await import('@library-catalyst/core/locales/fr')).french,
  ms: async () => (await import('@library-catalyst/core/locales/ms')).malay,
  ta: async () => (await import('@library-catalyst/core/locales/ta')).tamil,
  vi: async () => (await import('@library-catalyst/core/locales/vi')).vietnamese,
  'zh-Hans': async () => (await import('@library-catalyst/core/locales/zh-Hans')).simplifiedChinese,
} as const satisfies Record<string, () => Promise<Locale>>

/** Takes the end of a sentence that begins with "words". */
type Tell = (mistake: string) => void

const tags = Object.keys(loaders) as (keyof typeof loaders)[]

/** The locale for a language, at once if it is here already. English where we have nothing nearer, or it will not load. */
export function loadLocale(language: string): Locale | Promise<Locale> {
  const tag = lookUpLocale(language, tags) ?? 'en'
  return tag === 'en' ? english : loaders[tag]().catch(() => english)
}

/** The locale as a page wants it; as it is where the page wants nothing special, or what would adapt it will not load. */
export function localeFor(settings: LocaleSettings, tell: Tell): Locale | Promise<Locale> {
  const { language, words, hourCycle, firstDay } = settings
  const locale = loadLocale(language)
  return words || hourCycle || firstDay || language.includes('-u-') ? adapted(locale, settings, tell) : locale
}

async function adapted(locale: Locale | Promise<Locale>, settings: LocaleSettings, tell: Tell): Promise<Locale> {
  const adapting = import('@library-catalyst/core/adapt-locale').catch(() => undefined)
  const plain = await locale
  return (await adapting)?.adaptLocale(plain, settings, tell) ?? plain
}

/** The nearest `lang`, also outside the shadow roots that a node is in. */
export function languageOf(node: Element): string {
  for (let at: Element | undefined = node; at; at = hostOf(at)) {
    const language = at.closest('[lang]')?.getAttribute('lang')
    if (language) return language
  }
  return 'en'
}

function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}
