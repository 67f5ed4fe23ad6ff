import type { Page } from 'playwright-core'

/** One picture of the demo, as it goes to docs/screens. */
export interface ScreenShot {
  readonly name: string
  /** Within the demo's site. */
  readonly path: string
  readonly width: number
  readonly height?: number
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  /** A view of the calendar on that page; what the page itself begins with if left out. */
  readonly view?: string
  /** What a patron does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const inside = (page: Page, selector: string) => page.locator(`catalyst-calendar ${selector}`)

const openEvent = (title: string) => async (page: Page) => {
  await inside(page, 'a:visible').filter({ hasText: title }).first().click()
  await inside(page, 'dialog[open] .facts').waitFor()
}

const openFilters = async (page: Page): Promise<void> => {
  await inside(page, '.ask button[aria-expanded=false]').click()
  await inside(page, '.filters').waitFor()
}

const openDatePicker = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Go to a date' }).click()
  await inside(page, '[role=grid] [tabindex="0"]').last().waitFor()
}

const desktop = { path: 'events.html', width: 1100 }
const phone = { path: 'events.html', width: 390, height: 844 }

export const screenShots: readonly ScreenShot[] = [
  { ...desktop, name: 'month', view: 'month' },
  { ...desktop, name: 'week', view: 'week' },
  { ...desktop, name: 'day', view: 'day' },
  { ...desktop, name: 'list', view: 'list' },
  { ...desktop, name: 'cards', view: 'cards' },
  { ...desktop, name: 'filters', view: 'list', act: openFilters },
  { ...desktop, name: 'date-picker', view: 'month', act: openDatePicker },
  { ...desktop, name: 'details', view: 'list', act: openEvent('Language café') },
  { ...desktop, name: 'dark', view: 'month', colorScheme: 'dark' },
  { ...desktop, name: 'dark-cards', view: 'cards', colorScheme: 'dark' },
  { ...desktop, name: 'forced-colours', view: 'week', forcedColors: 'active' },
  { ...desktop, name: 'arabic', path: 'events-ar.html', view: 'month' },
  { ...desktop, name: 'arabic-week', path: 'events-ar.html', view: 'week' },
  { ...desktop, name: 'german', path: 'events-de.html', view: 'week' },
  { ...desktop, name: 'home', path: '' },
  { ...phone, name: 'phone-month', view: 'month' },
  { ...phone, name: 'phone-week', view: 'week' },
  { ...phone, name: 'phone-cards', view: 'cards' },
  { ...phone, name: 'phone-details', view: 'list', act: openEvent('Language café') },
]
