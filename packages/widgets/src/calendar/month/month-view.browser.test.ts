import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { inside, mount, textsOf, until } from '../../../test/mount.ts'
import { tabStopsOf } from '../../../test/tab-stops.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const talk = event('Evening talk', '2026-11-24T18:00')
const sale = event('Book sale', '2026-11-26', { end: '2026-11-29' })

async function month(
  port = new TestPort([talk, sale]),
  html = '<catalyst-calendar view="month"></catalyst-calendar>',
): Promise<CalendarElement> {
  const element = mount(port, html)
  await until('the month has its events', () => element.matches(':state(ready)') && inside(element, '.entry'))
  return element
}

const focused = (element: Element) => element.shadowRoot?.activeElement?.querySelector('.day-name')?.textContent ?? ''

async function press(element: Element, key: string): Promise<string> {
  const before = focused(element)
  await sendKeys({ press: key })
  await until(`${key} has moved the focus`, () => focused(element) !== before)
  return focused(element)
}

async function focusToday(element: Element): Promise<void> {
  inside(element, '[role=gridcell][tabindex="0"]')?.focus()
  await until('the day has the focus', () => focused(element).startsWith('Tuesday 24 November'))
}

it('names each day in full, with today and the number of its events', async () => {
  const element = await month()
  await focusToday(element)
  expect(focused(element)).to.equal('Tuesday 24 November, Today, 1 event')
})

it('walks by day, week, month and year', async () => {
  const element = await month()
  await focusToday(element)
  expect(await press(element, 'ArrowRight')).to.match(/^Wednesday 25 November/)
  expect(await press(element, 'ArrowUp')).to.match(/^Wednesday 18 November/)
  expect(await press(element, 'Home')).to.match(/^Monday 16 November/)
  expect(await press(element, 'End')).to.match(/^Sunday 22 November/)
  expect(await press(element, 'PageDown')).to.match(/^Tuesday 22 December/)
  expect(textsOf(element, '.view-title')).to.deep.equal(['December 2026'])
  expect(await press(element, 'PageUp')).to.match(/^Sunday 22 November/)
})

it('goes a year ahead with Shift', async () => {
  const element = await month()
  await focusToday(element)
  // WebKit's driver can hold no key down, so this one is made by hand.
  const key = new KeyboardEvent('keydown', { key: 'PageDown', shiftKey: true, bubbles: true, cancelable: true })
  element.shadowRoot?.activeElement?.dispatchEvent(key)
  await until('a year has passed', () => focused(element).startsWith('Wednesday, 24 November 2027'))
})

it('mirrors the arrows where one reads from the right', async () => {
  const element = await month(undefined, '<div lang="ar"><catalyst-calendar view="month"></catalyst-calendar></div>')
  inside(element, '[role=gridcell][tabindex="0"]')?.focus()
  await until('the day has the focus', () => focused(element).includes('24'))
  expect(await press(element, 'ArrowLeft')).to.contain('25')
})

it('opens the day with Enter, where each event has its place, and gives the focus back', async () => {
  const element = await month()
  await focusToday(element)
  await sendKeys({ press: 'Enter' })
  await until('the day is open', () => inside(element, 'dialog[open]'))
  expect(textsOf(element, 'dialog .title')).to.deep.equal(['Evening talk'])
  await sendKeys({ press: 'Escape' })
  await until('the day is closed', () => !inside(element, 'dialog'))
  expect(focused(element)).to.match(/^Tuesday 24 November/)
})

it('has one tab stop, and eight at most with all its tools, for 60 events', async () => {
  const events = Array.from({ length: 60 }, (_, index) =>
    event(`Talk ${index}`, `2026-11-${String(2 + (index % 20)).padStart(2, '0')}T${10 + Math.floor(index / 20)}:00`),
  )
  const html = '<catalyst-calendar view="month" views="month list" search filters="category"></catalyst-calendar>'
  const element = await month(new TestPort(events), html)
  const stops = await tabStopsOf(element)
  expect([...stops].filter(stop => stop.matches('[role=gridcell]'))).to.have.length(1)
  expect(stops.size).to.be.at.most(8)
})

it('draws four events of a day at most, and opens the rest', async () => {
  const events = Array.from({ length: 7 }, (_, index) => event(`Talk ${index}`, `2026-11-24T1${index}:00`))
  const element = await month(new TestPort(events))
  expect(textsOf(element, '.entry')).to.have.length(4)
  inside(element, '.plus')?.click()
  await until('the day is open', () => inside(element, 'dialog[open]'))
  expect(textsOf(element, 'dialog .title')).to.have.length(7)
})

it('draws what lasts longer than a day across its days, each week anew', async () => {
  const element = await month()
  expect(textsOf(element, '.bar')).to.deep.equal(['Book sale'])
  const [bar, cell] = [inside(element, '.bar'), inside(element, '.bar')?.closest('.cell')].map(
    box => box?.getBoundingClientRect().width ?? 0,
  )
  if (element.clientWidth >= 560) expect((bar ?? 0) / (cell ?? 1)).to.be.closeTo(3, 0.1)
})

const wide = (pixels: number) =>
  `<div style="inline-size: ${pixels}px"><catalyst-calendar view="month"></catalyst-calendar></div>`

it('draws the chosen day under a month that has no room for events, and only there', async () => {
  const small = await month(undefined, wide(400))
  await until('the day is drawn', () => textsOf(small, '.day-list .title')[0] === 'Evening talk')
  const large = await month(undefined, wide(700))
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(inside(large, '.day-list')?.childElementCount).to.equal(0)
})

it('goes to the day that is clicked, but not where an event in it is', async () => {
  const element = await month(undefined, wide(400))
  inside(element, '[data-date="2026-11-27"] .day-number')?.click()
  await until('it is chosen', () => inside(element, '[data-date="2026-11-27"]')?.tabIndex === 0)
  inside(element, '[data-date="2026-11-24"] .entry')?.click()
  await until('the event is open', () => inside(element, 'dialog[open]'))
  expect(textsOf(element, '.dialog-title')).to.deep.equal(['Evening talk'])
  expect(inside(element, '[data-date="2026-11-27"]')?.tabIndex).to.equal(0)
})
