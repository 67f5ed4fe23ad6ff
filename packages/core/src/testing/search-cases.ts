import { type EventQuery, type FacetName, facetNames, type TraitName, traitNames } from '../calendar/event-query.ts'
import type { CalendarCheck } from './calendar-case.ts'
import { expectTitles, winter, winterTitles } from './winter.ts'

/** What a search finds in the winter. */
type Search = readonly [name: string, query: Pick<EventQuery, 'text' | 'filters'>, titles: readonly string[]]

const searches: readonly Search[] = [
  ['finds a word whatever its case', { text: 'CHESS' }, ['Chess club']],
  ['finds a word with accents by its letters alone', { text: 'kohler' }, ['Lesung: Anna Köhler']],
  [
    'finds a word whose accents are encoded in another form',
    { text: 'E\u0301clair' },
    ['Éclair, croissant: baking by the book'],
  ],
  ['finds a word by its beginning', { text: 'croiss' }, ['Éclair, croissant: baking by the book']],
  ['does not find a word by its middle', { text: 'lub' }, []],
  ['wants every word of a search, in any order', { text: 'night long' }, ['Long night of the library']],
  ['finds a word of the description', { text: 'letterpress' }, ['Zine workshop']],
  ['finds a word of the place', { text: 'harbour workshop' }, ['Zine workshop']],
  ['finds a word of a category', { text: 'games' }, ['Chess club']],
  ['finds Arabic words', { text: 'الحكايات' }, ['ساعة الحكايات']],
  ['finds Chinese words', { text: '中文' }, ['中文故事时间']],
  ['answers a search without words with everything', { text: ' ' }, winterTitles],
  [
    'wants one of several words within a facet',
    { filters: { status: ['tentative', 'cancelled'] } },
    ['Chess club', 'Live from New York', 'Éclair, croissant: baking by the book', 'Story time'],
  ],
  ['wants every facet', { filters: { attendanceMode: ['online'], status: ['tentative'] } }, ['Live from New York']],
  ['wants the facets and the words', { text: 'story', filters: { status: ['cancelled'] } }, ['Story time']],
  ['answers a search that finds nothing with an empty page', { text: 'xylophone' }, []],
  ['answers a filter that nothing matches with an empty page', { filters: { status: ['postponed'] } }, []],
]

/** Per facet: a word that some have, and what it finds. */
const byFacet: { readonly [Facet in FacetName]: readonly [word: string, titles: readonly string[]] } = {
  branch: ['Harbour branch', ['Story time', 'Story time', 'Zine workshop', 'Story time']],
  audience: ['adults', ['Late reading', 'Research databases from home']],
  category: ['Learning', ['Research databases from home', 'Zine workshop']],
  language: ['zh', ['中文故事时间']],
  attendanceMode: ['online', ['Research databases from home', 'Live from New York']],
  accessibilityFeature: ['step-free', ['Book sale', 'Long night of the library']],
  energy: ['quiet', ['Late reading', 'a quiet hour']],
  status: ['cancelled', ['Chess club', 'Story time']],
}

/** Per trait what has it. Where nobody counts places, there are some. */
const byTrait: { readonly [Trait in TraitName]: readonly [name: string, titles: readonly string[]] } = {
  free: ['finds what costs nothing', ['Book sale', 'Long night of the library']],
  places: ['finds what is not known to be full', winterTitles.filter(title => title !== 'Zine workshop')],
  materials: ['finds what something was published of', ['The hour that comes twice']],
}

/** Words, facets and traits. */
export const searchCases: readonly CalendarCheck[] = [
  ...searches.map(([name, query, titles]): CalendarCheck => ({
    name,
    check: calendar => expectTitles(calendar, { ...winter, ...query }, titles),
  })),
  {
    name: 'searches within the window only',
    check: calendar => expectTitles(calendar, { start: '2026-12-01', days: 7, text: 'story' }, ['Story time']),
  },
  ...facetNames.map((facet): CalendarCheck => {
    const [word, titles] = byFacet[facet]
    return {
      name: `filters by ${facet}`,
      facet,
      check: calendar => expectTitles(calendar, { ...winter, filters: { [facet]: [word] } }, titles),
    }
  }),
  ...traitNames.map((trait): CalendarCheck => {
    const [name, titles] = byTrait[trait]
    return { name, trait, check: calendar => expectTitles(calendar, { ...winter, filters: { [trait]: true } }, titles) }
  }),
  {
    name: 'answers a trait that nobody asks for with everything',
    check: calendar => expectTitles(calendar, { ...winter, filters: { free: false, materials: false } }, winterTitles),
  },
]
