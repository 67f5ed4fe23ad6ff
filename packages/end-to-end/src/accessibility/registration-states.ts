import type { Page } from 'playwright-core'
import type { WidgetState } from './widget-states.ts'

const inside = (page: Page, selector: string) => page.locator(`catalyst-calendar ${selector}`)
const form = '[aria-labelledby=registration-title]'
const receipt = { id: 'r1', event: 'e', status: 'confirmed', partySize: 1, createdAt: '2026-11-25T09:00:00Z' }
const full = { capacity: 12, seatsLeft: 0, waiting: 2, hasWaitingList: true, maxPartySize: 3 }

async function openForm(page: Page): Promise<void> {
  await inside(page, '.event .title a').filter({ hasText: 'Seed library' }).first().click()
  await inside(page, '.registration .form-action').click()
  await inside(page, `${form} form`).waitFor()
}

async function send(page: Page): Promise<void> {
  await openForm(page)
  await inside(page, '[name="/name"]').fill('Robin')
  await inside(page, '[name="/email"]').fill('robin@mail.example')
  await inside(page, `${form} form .form-action`).click()
}

/** What the server says to whoever registers. */
const answering = (status: number, json: object) => async (page: Page) => {
  await page.route('**/registrations', route => route.fulfill({ status, json }))
}

const conflict = { code: 'conflict', errors: [{ pointer: '', code: 'full' }] }

/** Registering for an event, from the first look to how it ended. */
export const registrationStates: readonly WidgetState[] = [
  {
    name: 'an event that one can register for',
    attributes: 'days="7"',
    act: page => inside(page, '.event .title a').filter({ hasText: 'Seed library' }).first().click(),
    proof: '.registration .form-action',
  },
  { name: 'the form to register with', attributes: 'days="7"', act: openForm, proof: `${form} textarea` },
  {
    name: 'a form with mistakes',
    attributes: 'days="7"',
    act: async page => {
      await openForm(page)
      await inside(page, '[name="/accessNeeds"]').fill('A seat at the front')
      await inside(page, `${form} form .form-action`).click()
    },
    proof: '.form-summary li:nth-child(3)',
  },
  {
    name: 'a full event with a waiting list',
    attributes: 'days="7"',
    prepare: async page => {
      await page.route('**/seats', route => route.fulfill({ json: full }))
    },
    act: openForm,
    proof: `${form} .seats span`,
  },
  {
    name: 'a registration that is being sent',
    attributes: 'days="7"',
    prepare: async page => {
      await page.route('**/registrations', () => undefined)
    },
    act: send,
    proof: `${form} .form-state .notice`,
  },
  {
    name: 'a registration that waits for a network',
    attributes: 'days="7"',
    act: async page => {
      await openForm(page)
      await page.context().setOffline(true)
      await inside(page, '[name="/name"]').fill('Robin')
      await inside(page, '[name="/email"]').fill('robin@mail.example')
      await inside(page, `${form} form .form-action`).click()
    },
    proof: `${form} .form-buttons button:nth-child(2)`,
  },
  {
    name: 'a registration that nobody has confirmed yet',
    attributes: 'days="7"',
    prepare: answering(500, {}),
    act: send,
    proof: `${form} .form-state .notice`,
  },
  {
    name: 'a confirmed registration',
    attributes: 'days="7"',
    prepare: answering(201, receipt),
    act: send,
    proof: `${form} .form-state .notice`,
  },
  {
    name: 'a place in the waiting list',
    attributes: 'days="7"',
    prepare: answering(201, { ...receipt, status: 'waiting', position: 3 }),
    act: send,
    proof: `${form} .form-state .form-note`,
  },
  {
    name: 'a registration that came too late',
    attributes: 'days="7"',
    prepare: answering(409, conflict),
    act: send,
    proof: `${form} .refusal`,
  },
]
