import type { Page } from 'playwright-core'
import { refuseAnswers } from '../accessibility/widget-page.ts'

/** One picture of the demo, as it goes to docs/screens. */
export interface ScreenShot {
  readonly name: string
  /** Within the demo's site; the page of all events if left out. */
  readonly path?: string
  /** Of the window, in CSS pixels; a desktop's if left out. */
  readonly width?: number
  /** Of the window; where the calendar is longer, the picture ends there. */
  readonly height?: number
  /** How wide the page lets the calendar be; as wide as it is if left out. */
  readonly narrow?: number
  /** The page around belongs to the picture. */
  readonly isWholeWindow?: boolean
  /** The part of the calendar that the picture is of; all of it if left out. */
  readonly only?: string
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  /** What the calendar's tag says otherwise than on that page. */
  readonly attributes?: Readonly<Record<string, string>>
  /** What the server says otherwise when asked for events. */
  readonly answers?: Readonly<Record<string, unknown>>
  /** What becomes of requests. */
  readonly prepare?: (page: Page) => Promise<void>
  /** What a patron does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
  /** What must be visible once that is done, within the calendar. */
  readonly proof: string
}

const inside = (page: Page, selector: string) => page.locator(`catalyst-calendar ${selector}`)
const view = (name: string, more = {}) => ({ attributes: { view: name, ...more } })

const openEvent = (title: string) => async (page: Page) => {
  await inside(page, 'a:visible').filter({ hasText: title }).first().click()
}

const openFilters = async (page: Page): Promise<void> => {
  await inside(page, '.ask button[aria-expanded=false]').click()
  await inside(page, '.filters').waitFor()
}

/** The first choices of two filters, whatever the language calls them. */
const chooseFilters = async (page: Page): Promise<void> => {
  await openFilters(page)
  for (const at of [0, 1]) await inside(page, '.filters fieldset').nth(at).getByRole('checkbox').first().check()
}

const search = (text: string) => async (page: Page) => {
  await chooseFilters(page)
  await inside(page, 'input[type=search]').fill(text)
}

/** Two events to take along, and the address that follows what is shown. */
const pickTwo = async (page: Page): Promise<void> => {
  for (const title of ['Language café', 'Rhymes and bounces']) {
    await openEvent(title)(page)
    await inside(page, 'dialog .pick').click()
    await inside(page, 'dialog .close').click()
  }
  await inside(page, '.take-along summary').click()
  await inside(page, '.take-along').scrollIntoViewIfNeeded()
}

const openTakeMenu = async (page: Page): Promise<void> => {
  await openEvent('Language café')(page)
  await inside(page, 'dialog .take summary').click()
  await inside(page, 'dialog .actions').scrollIntoViewIfNeeded()
}

/** What events that are over have left behind is a filter. */
const openPastEvent = async (page: Page): Promise<void> => {
  await openFilters(page)
  await inside(page, '.filters').getByLabel('Past, with materials').check()
  await openEvent('')(page)
}

const phone = { width: 390, height: 844 }
const sidebar = { width: 400, narrow: 280, height: 760 }
const arabic = { path: 'events-ar.html' }
const german = { path: 'events-de.html' }
const monthEntry = ':is(.entry, .dots):visible'
const columnEntry = ':is(.block-link, .brief .event):visible'
const listEntry = '.event .title a'
const cardEntry = '.card .title a'
const facts = 'dialog[open] .facts'

const everyView: readonly ScreenShot[] = [
  { name: 'events-desktop', ...view('month'), height: 1500, isWholeWindow: true, proof: monthEntry },
  { name: 'home', path: '', height: 1200, isWholeWindow: true, proof: listEntry },
  { name: 'week', ...view('week'), proof: columnEntry },
  { name: 'day', ...view('day'), proof: columnEntry },
  { name: 'list', ...view('list'), height: 900, proof: listEntry },
  { name: 'cards', ...view('cards'), proof: cardEntry },
]

const everyState: readonly ScreenShot[] = [
  { name: 'filters', ...view('list'), act: chooseFilters, proof: '.chip' },
  { name: 'nothing-found', ...view('list'), act: search('astronomy'), proof: '.content .notice' },
  {
    name: 'date-picker',
    ...view('month'),
    act: page => inside(page, '.steps [aria-haspopup]').click(),
    proof: '.picker-dots i',
  },
  {
    name: 'day-dialog',
    ...view('month'),
    act: page => inside(page, '.plus').last().click(),
    proof: 'dialog[open] .event',
  },
  { name: 'details', ...view('list'), act: openEvent('Language café'), proof: facts },
  {
    name: 'details-cancelled',
    ...view('list'),
    act: openEvent('Watercolour afternoon'),
    proof: 'dialog[open] .status',
  },
  {
    name: 'details-past',
    ...view('list'),
    act: openPastEvent,
    proof: 'dialog[open] .materials a',
  },
  { name: 'take-event', ...view('list'), act: openTakeMenu, proof: 'dialog[open] .take[open] button' },
  { name: 'take-along', ...view('list'), only: '.take-along', act: pickTwo, proof: '.picked li' },
  {
    name: 'last-updated',
    ...view('list'),
    height: 560,
    answers: { staleSince: '2026-11-25T06:00:00Z' },
    proof: '.stale',
  },
  { name: 'not-reachable', ...view('list'), height: 700, prepare: refuseAnswers, proof: '[role=alert] button' },
]

const littleRoom: readonly ScreenShot[] = [
  { ...phone, name: 'phone-month', ...view('month'), proof: monthEntry },
  { ...phone, name: 'phone-week', ...view('week'), proof: columnEntry },
  { ...phone, name: 'phone-list', ...view('list'), proof: listEntry },
  { ...phone, name: 'phone-cards', ...view('cards'), proof: cardEntry },
  { ...phone, name: 'phone-filters', ...view('list'), act: openFilters, proof: '.filters .choice' },
  { ...phone, name: 'phone-details', ...view('list'), act: openEvent('Language café'), proof: facts },
  { ...sidebar, name: 'sidebar-list', ...view('list'), proof: listEntry },
  { ...sidebar, name: 'sidebar-month', ...view('month'), proof: monthEntry },
  { ...sidebar, name: 'sidebar-cards', ...view('cards'), proof: cardEntry },
  { ...sidebar, ...arabic, name: 'sidebar-arabic', ...view('month'), proof: monthEntry },
]

const colours: readonly ScreenShot[] = [
  { name: 'dark', ...view('month'), colorScheme: 'dark', proof: monthEntry },
  { name: 'dark-cards', ...view('cards'), colorScheme: 'dark', proof: cardEntry },
  { name: 'dark-details', ...view('list'), colorScheme: 'dark', act: openEvent('Language café'), proof: facts },
  { name: 'forced-colours', ...view('week'), forcedColors: 'active', proof: columnEntry },
  { name: 'forced-colours-dark', ...view('month'), forcedColors: 'active', colorScheme: 'dark', proof: monthEntry },
]

const languages: readonly ScreenShot[] = [
  { ...arabic, name: 'arabic', ...view('month'), proof: monthEntry },
  { ...arabic, name: 'arabic-week', ...view('week'), proof: columnEntry },
  { ...arabic, name: 'arabic-details', ...view('list'), act: openEvent('Language café'), proof: facts },
  { ...german, name: 'german', ...view('list'), act: chooseFilters, proof: '.chip' },
  { ...german, ...phone, name: 'german-phone', ...view('week'), proof: columnEntry },
  { name: 'vietnamese', ...view('month', { lang: 'vi' }), proof: monthEntry },
]

export const screenShots: readonly ScreenShot[] = [...everyView, ...everyState, ...littleRoom, ...colours, ...languages]
