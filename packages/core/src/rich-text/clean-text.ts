/**
 * Text without characters that are not meant to be seen and can mislead: control characters, and the directional
 * embeddings and overrides that make a text read backwards. Directional marks and isolates stay; they end with their
 * paragraph.
 *
 * @see Unicode Standard Annex 9, section 2
 */
export const cleanText = (text: string): string => text.replace(unseen, '')

const unseen = /[^\P{Cc}\t\n\f\r]|[\u202a-\u202e\ufeff]/gu
