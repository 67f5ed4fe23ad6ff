import type { Page } from 'playwright-core'
import { registrationStates } from './registration-states.ts'
import { changeAnswers, holdAnswers, refuseAnswers } from './widget-page.ts'

/** Something that a calendar can look like. */
export interface WidgetState {
  readonly name: string
  readonly attributes: string
  readonly hasSource?: boolean
  /** What the server does. */
  readonly prepare?: (page: Page) => Promise<void>
  /** What a patron does to get there. */
  readonly act?: (page: Page) => Promise<void>
  /** What is visible once the state is reached, within the calendar. */
  readonly proof: string
}

const inside = (page: Page, selector: string) => page.locator(`catalyst-calendar ${selector}`)
const views = 'views="list cards month week day" search filters="branch audience category energy free"'

const search = async (page: Page, text: string): Promise<void> => {
  await inside(page, '.event').first().waitFor()
  await inside(page, 'input[type=search]').fill(text)
}

export const widgetStates: readonly WidgetState[] = [
  { name: 'a list', attributes: 'days="7"', proof: '.event .title a' },
  { name: 'a list that loads', attributes: '', prepare: holdAnswers, proof: '.skeleton' },
  {
    name: 'a list of no events',
    attributes: '',
    prepare: page => changeAnswers(page, answer => ({ ...answer, items: [] })),
    proof: '.notice',
  },
  { name: 'a list that failed', attributes: '', prepare: refuseAnswers, proof: '[role=alert] button' },
  {
    name: 'a list that is old',
    attributes: '',
    prepare: page => changeAnswers(page, answer => ({ ...answer, staleSince: '2026-11-25T06:00:00Z' })),
    proof: '.stale',
  },
  { name: 'a calendar without a source', attributes: '', hasSource: false, proof: '[part=setup] code' },
  { name: 'the list with search and filters', attributes: `view="list" ${views}`, proof: '.browse .event .title a' },
  {
    name: 'open filters',
    attributes: `view="list" ${views}`,
    act: async page => {
      await inside(page, '.event').first().waitFor()
      await inside(page, '.ask button[aria-expanded=false]').click()
    },
    proof: '.filters .choice',
  },
  {
    name: 'a search that found something',
    attributes: `view="list" ${views}`,
    act: page => search(page, 'ca'),
    proof: '.chip',
  },
  {
    name: 'a search that found nothing',
    attributes: `view="list" ${views}`,
    act: page => search(page, 'zzzz'),
    proof: '.browse .notice',
  },
  { name: 'the month', attributes: `view="month" ${views}`, proof: ':is(.entry-title, .dots):visible' },
  {
    name: 'a day of the month',
    attributes: `view="month" ${views}`,
    act: async page => {
      await inside(page, ':is(.entry, .dots):visible').first().waitFor()
      await inside(page, '[role=gridcell][tabindex="0"]').press('Enter')
    },
    proof: 'dialog[open] .event',
  },
  { name: 'the week', attributes: `view="week" ${views}`, proof: ':is(.block-title, .brief .title a):visible' },
  { name: 'the day', attributes: `view="day" ${views}`, proof: ':is(.block-title, .brief .title a):visible' },
  { name: 'cards with pictures', attributes: `view="cards" ${views}`, proof: '.card .title a' },
  {
    name: 'a date to choose',
    attributes: `view="month" ${views}`,
    act: async page => {
      await inside(page, ':is(.entry, .dots):visible').first().waitFor()
      await inside(page, '.steps [aria-haspopup=dialog]').click()
    },
    proof: 'dialog[open] .picker-dots i',
  },
  {
    name: 'the details of an event',
    attributes: `view="list" ${views}`,
    act: page => inside(page, '.event .title a').first().click(),
    proof: 'dialog[open] .facts',
  },
  {
    name: 'the details of a cancelled event',
    attributes: `view="list" ${views}`,
    act: page => inside(page, '.event .title a.gone').first().click(),
    proof: 'dialog[open] .dialog-title .status',
  },
  {
    name: 'the details of a past event that left something behind',
    attributes: `view="list" preset="materials=true" ${views}`,
    act: page => inside(page, '.event .title a').first().click(),
    proof: 'dialog[open] .materials a',
  },
  {
    name: 'ways to take the calendar along',
    attributes: `view="list" label="Wrenmouth" subscribe save print ${views}`,
    act: page => inside(page, '.take-along summary').click(),
    proof: '.take-along details[open] input',
  },
  {
    name: 'ways to take an event along',
    attributes: `view="list" ${views}`,
    act: async page => {
      await inside(page, '.event .title a').first().click()
      await inside(page, 'dialog[open] details.take summary').click()
    },
    proof: 'dialog[open] details[open] button',
  },
  ...registrationStates,
]
