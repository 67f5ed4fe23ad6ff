import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { inside, mount, textsOf, until } from '../../../test/mount.ts'
import { letTimePass } from '../../../test/refresh.ts'
import { tabStopsOf } from '../../../test/tab-stops.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const chess = event('Chess', '2026-11-24T10:00')
const talk = event('Evening talk', '2026-11-24T18:00')
const sale = event('Book sale', '2026-11-26', { end: '2026-11-29' })

async function week(port = new TestPort([chess, talk, sale]), attributes = ''): Promise<CalendarElement> {
  const html = `<div style="inline-size: 1000px" ${attributes}><catalyst-calendar view="week"></catalyst-calendar></div>`
  const element = mount(port, html)
  await until('the week has its events', () => element.matches(':state(ready)') && inside(element, '.block-link'))
  return element
}

const active = (element: Element) => element.shadowRoot?.activeElement
const focused = (element: Element) => active(element)?.querySelector('.day-name, .block-title')?.textContent ?? ''

async function press(element: Element, key: string): Promise<string> {
  const before = focused(element)
  await sendKeys({ press: key })
  await until(`${key} has moved the focus`, () => focused(element) !== '' && focused(element) !== before)
  return focused(element)
}

/** By hand, where WebKit's driver can hold no key down, or where there are many. True if the key was the grid's. */
function pressByHand(element: Element, init: KeyboardEventInit): boolean {
  const pressed = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
  return active(element)?.dispatchEvent(pressed) === false
}

async function focusToday(element: Element): Promise<void> {
  inside(element, '[role=gridcell][tabindex="0"]')?.focus()
  await until('the day has the focus', () => focused(element).includes('24'))
}

it('names each day in full, with today and the number of its events', async () => {
  const element = await week()
  await focusToday(element)
  expect(focused(element)).to.equal('Tuesday 24 November, Today, 2 events')
  expect(active(element)?.getAttribute('aria-current')).to.equal('date')
})

it('walks by day, to the ends of the week, and by week', async () => {
  const element = await week()
  await focusToday(element)
  expect(await press(element, 'ArrowRight')).to.match(/^Wednesday 25 November/)
  expect(await press(element, 'Home')).to.match(/^Monday 23 November/)
  expect(await press(element, 'ArrowLeft')).to.match(/^Sunday 22 November/)
  expect(textsOf(element, '.view-title')).to.deep.equal(['16 November to 22 November'])
  expect(await press(element, 'PageDown')).to.match(/^Sunday 29 November/)
  expect(await press(element, 'PageUp')).to.match(/^Sunday 22 November/)
})

it('goes a month ahead with Shift', async () => {
  const element = await week()
  await focusToday(element)
  pressByHand(element, { key: 'PageDown', shiftKey: true })
  await until('a month has passed', () => focused(element).startsWith('Thursday 24 December'))
})

it('mirrors the arrows where one reads from the right', async () => {
  const element = await week(undefined, 'lang="ar"')
  await focusToday(element)
  expect(await press(element, 'ArrowLeft')).to.contain('25')
})

it('goes down into the day to its events, and up out of it', async () => {
  const element = await week()
  await focusToday(element)
  expect(await press(element, 'ArrowDown')).to.equal('Chess')
  expect(await press(element, 'ArrowDown')).to.equal('Evening talk')
  expect(pressByHand(element, { key: 'ArrowDown' })).to.equal(false)
  expect(await press(element, 'ArrowUp')).to.equal('Chess')
  expect(await press(element, 'ArrowUp')).to.match(/^Tuesday 24/)
})

it('goes in and out with F2, out with Escape, and on to the next day from an event', async () => {
  const element = await week()
  await focusToday(element)
  expect(await press(element, 'F2')).to.equal('Chess')
  expect(await press(element, 'F2')).to.match(/^Tuesday 24/)
  await press(element, 'ArrowDown')
  expect(await press(element, 'Escape')).to.match(/^Tuesday 24/)
  await press(element, 'ArrowDown')
  expect(await press(element, 'ArrowRight')).to.match(/^Wednesday 25/)
})

it('opens an event with Enter, and gives the focus back', async () => {
  const element = await week()
  await focusToday(element)
  await press(element, 'ArrowDown')
  await sendKeys({ press: 'Enter' })
  await until('the event is open', () => inside(element, 'dialog[open]'))
  await sendKeys({ press: 'Escape' })
  await until('the event is closed', () => !inside(element, 'dialog'))
  expect(focused(element)).to.equal('Chess')
})

it('opens the day with Enter, and gives the focus back', async () => {
  const element = await week()
  await focusToday(element)
  await sendKeys({ press: 'Enter' })
  await until('the day is open', () => inside(element, 'dialog[open]'))
  expect(textsOf(element, 'dialog .title')).to.deep.equal(['Chess', 'Evening talk'])
  await sendKeys({ press: 'Escape' })
  await until('the day is closed', () => !inside(element, 'dialog'))
  expect(focused(element)).to.match(/^Tuesday 24/)
})

it('takes the tab stop to the day in which something gets the focus', async () => {
  const element = await week()
  inside(element, '.across')?.focus()
  await until('the tab stop has moved', () =>
    inside(element, '[role=gridcell][tabindex="0"] .day-name')?.textContent.startsWith('Thursday 26'),
  )
  expect(focused(element)).to.equal('Book sale')
})

it('has one tab stop, and eight at most with all its tools, for 60 events, and reaches them all', async () => {
  const events = Array.from({ length: 60 }, (_, index) =>
    event(`Talk ${index}`, `2026-11-${23 + (index % 7)}T${String(9 + Math.floor(index / 7)).padStart(2, '0')}:00`),
  )
  const html =
    '<div style="inline-size: 1000px"><catalyst-calendar view="week" views="week list" search filters="category"></catalyst-calendar></div>'
  const element = mount(new TestPort(events), html)
  await until('the week has its events', () => inside(element, '.block-link'))
  const stops = await tabStopsOf(element)
  expect([...stops].filter(stop => stop.matches('[role=gridcell]'))).to.have.length(1)
  expect(stops.size).to.be.at.most(8)

  const reached = new Set<string>()
  for (const cell of element.shadowRoot?.querySelectorAll<HTMLElement>('[role=gridcell]') ?? []) {
    cell.focus()
    while (pressByHand(element, { key: 'ArrowDown' })) reached.add(focused(element))
  }
  expect(reached.size).to.equal(60)
})

it('keeps the focus on an event when fresh data come, and on its day when the event is gone', async () => {
  const port = new TestPort([chess, talk])
  const element = await week(port)
  await focusToday(element)
  await press(element, 'ArrowDown')
  port.occurrences = [event('Breakfast', '2026-11-24T08:00'), chess, talk]
  letTimePass()
  await until('the new event is there', () => textsOf(element, '.block-title').includes('Breakfast'))
  expect(focused(element)).to.equal('Chess')
  port.occurrences = [talk]
  letTimePass()
  await until('the old event is gone', () => !textsOf(element, '.block-title').includes('Chess'))
  expect(focused(element)).to.match(/^Tuesday 24/)
})
