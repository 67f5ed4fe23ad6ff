import { english, type Locale, lookUpLocale } from '@library-catalyst/core'

const loaders = {
  ar: async () => (await import('@library-catalyst/core/locales/ar')).arabic,
  de: async () => (await import('@library-catalyst/core/locales/de')).german,
  en: async () => english,
  'en-US': async () => (await import('@library-catalyst/core/locales/en-US')).american,
} as const satisfies Record<string, () => Promise<Locale>>

const tags = Object.keys(loaders) as (keyof typeof loaders)[]

/** The locale for a language, at once if it is here already. English where we have nothing nearer, or it will not load. */
export function loadLocale(language: string): Locale | Promise<Locale> {
  const tag = lookUpLocale(language, tags) ?? 'en'
  return tag === 'en' ? english : loaders[tag]().catch(() => english)
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
