import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const button = (element: Element) => inside(element, '[aria-haspopup=dialog]')
const picker = (element: Element) => inside(element, 'dialog[open] .picker')
const focused = (element: Element) => element.shadowRoot?.activeElement?.querySelector('.visually-hidden')?.textContent
const leafedTo = (element: Element) => textsOf(element, '.picker-month').join()
const title = (element: Element) => textsOf(element, '.view-title').join()

async function pick(html = '<catalyst-calendar view="month"></catalyst-calendar>'): Promise<CalendarElement> {
  const element = mount(new TestPort([event('Evening talk', '2026-11-24T18:00')]), html)
  await ready(element)
  button(element)?.focus()
  await sendKeys({ press: 'Enter' })
  await until('the chosen date has the focus', () => picker(element) && focused(element))
  return element
}

async function press(element: Element, key: string): Promise<string> {
  const before = focused(element)
  await sendKeys({ press: key })
  await until(`${key} has moved the focus`, () => focused(element) !== before)
  return focused(element) ?? ''
}

/** WebKit's driver can hold no key down, so these are made by hand. */
function pressWithShift(element: Element, key: string): void {
  const press = new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true })
  element.shadowRoot?.activeElement?.dispatchEvent(press)
}

const closed = (element: Element) =>
  until(
    'the button has the focus back',
    () => !picker(element) && element.shadowRoot?.activeElement === button(element),
  )

it('begins on the chosen date, and says which day is today and what is on', async () => {
  const element = await pick()
  expect(focused(element)).to.equal('Tuesday 24 November, Today, 1 event')
  expect(textsOf(element, '.picker-day[aria-selected=true] .picker-number')).to.deep.equal(['24'])
  expect(textsOf(element, '.picker-day[aria-current=date] .picker-number')).to.deep.equal(['24'])
})

it('marks days with events by dots, and says nothing of days that it does not know', async () => {
  const element = await pick()
  expect(inside(element, '.picker-dots i')?.closest('.picker-day')?.getAttribute('aria-current')).to.equal('date')
  expect(await press(element, 'ArrowRight')).to.equal('Wednesday 25 November')
})

it('walks by day, week and month, with one tab stop', async () => {
  const element = await pick()
  expect(await press(element, 'ArrowRight')).to.match(/^Wednesday 25 November/)
  expect(await press(element, 'ArrowUp')).to.match(/^Wednesday 18 November/)
  expect(await press(element, 'Home')).to.match(/^Monday 16 November/)
  expect(await press(element, 'End')).to.match(/^Sunday 22 November/)
  expect(await press(element, 'PageDown')).to.match(/^Tuesday 22 December/)
  expect(leafedTo(element)).to.equal('December 2026')
  expect(element.shadowRoot?.querySelectorAll('.picker-day[tabindex="0"]')).to.have.length(1)
})

it('leaves the calendar where it is until a date is chosen', async () => {
  const element = await pick()
  await press(element, 'PageDown')
  expect(title(element)).to.equal('November 2026')
  await sendKeys({ press: 'Escape' })
  await closed(element)
  expect(title(element)).to.equal('November 2026')
})

it('goes to a far year with Shift, and Enter chooses', async () => {
  const element = await pick()
  for (let year = 2027; year <= 2046; year++) {
    pressWithShift(element, 'PageDown')
    await until(
      `it is ${year}`,
      () => leafedTo(element) === `November ${year}` && focused(element)?.endsWith(`${year}`),
    )
  }
  await sendKeys({ press: 'Enter' })
  await closed(element)
  expect(title(element)).to.equal('November 2046')
})

it('chooses with Space, too, and opens no second time as the key comes up', async () => {
  const element = await pick()
  await press(element, 'PageDown')
  await sendKeys({ press: ' ' })
  await closed(element)
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(picker(element)).to.equal(null)
  expect(title(element)).to.equal('December 2026')
})

it('leafs by its buttons, which keep the focus, and a click chooses', async () => {
  const element = await pick()
  const ahead = inside(element, '.picker-head [aria-label="Next month"]')
  ahead?.focus()
  ahead?.click()
  await until('it is December', () => leafedTo(element) === 'December 2026')
  expect(element.shadowRoot?.activeElement).to.equal(ahead)
  inside(element, '.picker-week:nth-child(3) .picker-day')?.click()
  await closed(element)
  expect(title(element)).to.equal('December 2026')
})

it('shows the week of the date where weeks are looked at', async () => {
  const element = await pick('<catalyst-calendar view="week"></catalyst-calendar>')
  await press(element, 'PageDown')
  await sendKeys({ press: 'Enter' })
  await closed(element)
  expect(title(element)).to.match(/^21 December to 27 December/)
})

it('mirrors the arrows where one reads from the right', async () => {
  const element = await pick('<div lang="ar" dir="rtl"><catalyst-calendar view="month"></catalyst-calendar></div>')
  expect(await press(element, 'ArrowLeft')).to.contain('25')
  expect(await press(element, 'ArrowRight')).to.contain('24')
})
