import type { GetManualChunk } from 'rollup'

/**
 * Says which file what several others need goes into. Each is as large as what needs it asks for at one time: left
 * alone, the build would make a file for every set of those who import a module, twenty of a few hundred bytes. What is
 * not named here stays with whoever imports it: the build stops if that leads to two files that import each other, and
 * the size check if it leads to a file that is found out late.
 */
export const sharedChunk: GetManualChunk = id => chunks.find(([, modules]) => modules.test(id))?.[0]

const sources = (...modules: readonly string[]): RegExp => new RegExp(`(?:${modules.join('|')})[^?/]*$`)

const chunks: readonly (readonly [name: string, modules: RegExp])[] = [
  /**
   * What every widget needs: Preact, signals, the element base, English, and the few lines of core that adapters need,
   * too, so that these import no third file.
   */
  [
    'shared',
    sources(
      'without-hooks',
      'node_modules/(?:preact|@preact/[^/]+)/.+',
      'packages/widgets/src/(?:element|i18n)/',
      'packages/core/src/adapter/adapter-error[.]',
      'packages/core/src/calendar/event-(?:days|query)[.]',
      'packages/core/src/i18n/(?:english|locale|dates/en|locales/en)[.]',
      'packages/core/src/time/iso-date[.]',
    ),
  ],
  /** How Arabic counts is needed by each set of its words. It goes with the first, which is there before the others. */
  ['arabic', sources('core/src/i18n/(?:arabic|count-in-arabic|dates/ar|locales/ar)[.]')],
  /** What the calendar to look around in needs, and each of its ways to look. */
  [
    'look-around',
    sources(
      'calendar/browse/keep-focus[.]',
      'calendar/take/printing[.]',
      'core/src/calendar/month-frame[.]',
      'core/src/time/calendar-steps[.]',
    ),
  ],
  /** What grids of days have in common: the month, the week, the small month to choose from. */
  [
    'day-grid',
    sources(
      'calendar/day-grid[.]',
      'calendar/month/weekday-heads[.]',
      'core/src/calendar/(?:day-spans|event-bars|grid-keyboard)[.]',
    ),
  ],
  /** What a search compares, in the browser and in the readers of feeds. */
  ['search-text', sources('core/src/calendar/(?:facets|missed-filter|search-text)[.]')],
  ['filter-word', sources('calendar/(?:browse/filter-word|language-name)[.]')],
]
