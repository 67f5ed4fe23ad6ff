import type { GetManualChunk } from 'rollup'

/**
 * Puts into one file, `shared`, what every widget needs: Preact, signals, the element base, English, and the few lines
 * of core that adapters need, too, so that these import no third file. What is not named here stays with whoever
 * imports it: the build stops if that leads to two files that import each other, and the size check if it leads to a
 * file that is found out late.
 */
export const sharedChunk: GetManualChunk = id =>
  everywhere.test(id) ? 'shared' : arabic.test(id) ? 'arabic' : undefined

const everywhere = new RegExp(
  [
    'without-hooks$',
    'node_modules/(?:preact|@preact/[^/]+)/[^?]+$',
    'packages/widgets/src/(?:element|i18n)/[^?]+$',
    'packages/core/src/adapter/adapter-error[.]ts$',
    'packages/core/src/calendar/event-(?:days|query)[.]ts$',
    'packages/core/src/i18n/(?:english|locale|dates/en|locales/en)[.]ts$',
    'packages/core/src/time/iso-date[.]ts$',
  ].join('|'),
)

/** How Arabic counts is needed by each set of its words. It goes with the first, which is always there before the others. */
const arabic = /packages\/core\/src\/i18n\/(?:arabic|count-in-arabic|dates\/ar|locales\/ar)[.]ts$/
