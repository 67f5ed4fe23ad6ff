import type { BrowseWords } from './browse/en.ts'
import type { DetailsWords } from './details/en.ts'
import type { FormWords } from './forms/en.ts'
import { type Locale, lookUpLocale, type WordSet } from './locale.ts'
import type { RegistrationWords } from './registration/en.ts'

type Loaders<Words> = Readonly<Record<string, () => Promise<Words>>>

const browse: Loaders<BrowseWords> = {
  ar: async () => (await import('./browse/ar.ts')).browseAr,
  de: async () => (await import('./browse/de.ts')).browseDe,
  en: async () => (await import('./browse/en.ts')).browseEn,
  es: async () => (await import('./browse/es.ts')).browseEs,
  fr: async () => (await import('./browse/fr.ts')).browseFr,
  ms: async () => (await import('./browse/ms.ts')).browseMs,
  ta: async () => (await import('./browse/ta.ts')).browseTa,
  vi: async () => (await import('./browse/vi.ts')).browseVi,
  'zh-Hans': async () => (await import('./browse/zh-hans.ts')).browseZhHans,
}

const details: Loaders<DetailsWords> = {
  ar: async () => (await import('./details/ar.ts')).detailsAr,
  de: async () => (await import('./details/de.ts')).detailsDe,
  en: async () => (await import('./details/en.ts')).detailsEn,
  'en-US': async () => (await import('./details/en-us.ts')).detailsEnUs,
  es: async () => (await import('./details/es.ts')).detailsEs,
  fr: async () => (await import('./details/fr.ts')).detailsFr,
  ms: async () => (await import('./details/ms.ts')).detailsMs,
  ta: async () => (await import('./details/ta.ts')).detailsTa,
  vi: async () => (await import('./details/vi.ts')).detailsVi,
  'zh-Hans': async () => (await import('./details/zh-hans.ts')).detailsZhHans,
}

const forms: Loaders<FormWords> = {
  ar: async () => (await import('./forms/ar.ts')).formsAr,
  de: async () => (await import('./forms/de.ts')).formsDe,
  en: async () => (await import('./forms/en.ts')).formsEn,
  es: async () => (await import('./forms/es.ts')).formsEs,
  fr: async () => (await import('./forms/fr.ts')).formsFr,
  ms: async () => (await import('./forms/ms.ts')).formsMs,
  ta: async () => (await import('./forms/ta.ts')).formsTa,
  vi: async () => (await import('./forms/vi.ts')).formsVi,
  'zh-Hans': async () => (await import('./forms/zh-hans.ts')).formsZhHans,
}

const registration: Loaders<RegistrationWords> = {
  ar: async () => (await import('./registration/ar.ts')).registrationAr,
  de: async () => (await import('./registration/de.ts')).registrationDe,
  en: async () => (await import('./registration/en.ts')).registrationEn,
  es: async () => (await import('./registration/es.ts')).registrationEs,
  fr: async () => (await import('./registration/fr.ts')).registrationFr,
  ms: async () => (await import('./registration/ms.ts')).registrationMs,
  ta: async () => (await import('./registration/ta.ts')).registrationTa,
  vi: async () => (await import('./registration/vi.ts')).registrationVi,
  'zh-Hans': async () => (await import('./registration/zh-hans.ts')).registrationZhHans,
}

/** The words for looking around, which a page that only lists what is coming never loads. */
export const loadBrowseWords = (locale: Locale): Promise<BrowseWords> => load('browse', browse, locale)

/** The words of an event in full, which come when the first is opened. */
export const loadDetailsWords = (locale: Locale): Promise<DetailsWords> => load('details', details, locale)

/** The words of every form, which come with the first. */
export const loadFormWords = (locale: Locale): Promise<FormWords> => load('forms', forms, locale)

/** The words of registering for events. */
export const loadRegistrationWords = (locale: Locale): Promise<RegistrationWords> =>
  load('registration', registration, locale)

async function load<Words extends object>(
  set: WordSet,
  loaders: Loaders<Words>,
  { tag, ownWords }: Locale,
): Promise<Words> {
  const found = loaders[lookUpLocale(tag, Object.keys(loaders)) ?? 'en']
  if (!found) throw new RangeError(`No words for ${tag}`)
  const words = await found()
  return ownWords ? ownWords(set, words) : words
}
