import { lazyPart } from '../lazy-part.tsx'
import type { JsonLdProps } from './json-ld.tsx'

/** What search engines are told; its code comes where a page wants that. */
export const JsonLdPart = lazyPart<JsonLdProps>(async () => (await import('./json-ld.tsx')).JsonLd, { isExtra: true })
