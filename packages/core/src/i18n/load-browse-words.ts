import type { BrowseWords } from './browse/en.ts'
import type { Locale } from './locale.ts'

const loaders: Readonly<Record<string, () => Promise<BrowseWords>>> = {
  ar: async () => (await import('./browse/ar.ts')).browseAr,
  de: async () => (await import('./browse/de.ts')).browseDe,
  en: async () => (await import('./browse/en.ts')).browseEn,
}

/** The words for looking around, which a page that only lists what is coming never loads. */
export async function loadBrowseWords({ tag }: Locale): Promise<BrowseWords> {
  const load = loaders[tag] ?? loaders[tag.slice(0, 2)] ?? loaders['en']
  if (!load) throw new RangeError(`No words for ${tag}`)
  return load()
}
