import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { choose, openFilters, search, showView, titles } from '../../../test/look-around.ts'
import { inside, mount, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const events = [
  event('Chess', '2026-11-24T18:00', { branch: 'Main', isFree: true }),
  event('Dance', '2026-11-25T18:00', { branch: 'Harbour' }),
  event('Knitting', '2026-11-26T18:00', { branch: 'Harbour', isFree: true }),
]
const html =
  '<catalyst-calendar id="events" url-state search filters="branch free" views="list month"></catalyst-calendar>'

const hash = (wanted: string) => until(`the address ends in ${wanted || 'nothing'}`, () => location.hash === wanted)
const shows = (element: Element, what: string) => until(`it shows ${what}`, () => inside(element, what))
const forget = () => history.replaceState(null, '', location.pathname + location.search)

beforeEach(forget)
afterEach(forget)

async function browse(text = html): Promise<CalendarElement> {
  const element = mount(new TestPort(events), text)
  await until('it is there', () => inside(element, '.ask') && element.matches(':state(ready)'))
  return element
}

it('keeps every step in the address, and Back and Forward lead along them', async () => {
  const element = await browse()
  await openFilters(element)
  choose(element, 'Harbour')
  await hash('#events.branch=Harbour')
  showView(element, 'Month')
  await hash('#events.view=month&events.branch=Harbour')
  showView(element, 'List')
  await titles(element, ['Dance', 'Knitting'])
  inside(element, '.title a')?.click()
  await hash('#events=dance&events.branch=Harbour')
  await shows(element, 'dialog[open]')
  history.back()
  await until('the event is closed', () => !inside(element, 'dialog'))
  history.back()
  await shows(element, '.weeks, [role=grid]')
  history.back()
  await titles(element, ['Dance', 'Knitting'])
  history.back()
  await titles(element, ['Chess', 'Dance', 'Knitting'])
  history.go(4)
  await shows(element, 'dialog[open]')
  expect(location.hash).to.equal('#events=dance&events.branch=Harbour')
})

it('closes an event by hand into the very view that it was opened from', async () => {
  const element = await browse()
  search(element, 'dan')
  await titles(element, ['Dance'])
  // Before the search was written down.
  inside(element, '.title a')?.click()
  await hash('#events=dance&events.text=dan')
  await shows(element, 'dialog[open]')
  await sendKeys({ press: 'Escape' })
  await hash('#events.text=dan')
  expect(textsOf(element, '.title')).to.deep.equal(['Dance'])
})

it('has one step for a search, however long one types, and another to clear it', async () => {
  const element = await browse()
  const field = inside(element, 'input[type=search]') as HTMLInputElement
  field.focus()
  for (const text of ['k', 'kn']) search(element, text)
  await hash('#events.text=kn')
  search(element, 'kni')
  await hash('#events.text=kni')
  inside(element, '.clear')?.click()
  await hash('')
  history.back()
  await titles(element, ['Knitting'])
  expect(field.value).to.equal('kni')
  history.back()
  await titles(element, ['Chess', 'Dance', 'Knitting'])
})

it('leaves the focus where it is while one goes back', async () => {
  const element = await browse()
  const field = inside(element, 'input[type=search]') as HTMLInputElement
  field.focus()
  search(element, 'chess')
  await hash('#events.text=chess')
  history.back()
  await titles(element, ['Chess', 'Dance', 'Knitting'])
  expect(element.shadowRoot?.activeElement).to.equal(field)
})

it('finds the focus another place when going back takes away what has it', async () => {
  const element = await browse()
  search(element, 'chess')
  await hash('#events.text=chess')
  inside(element, '.chip')?.focus()
  history.back()
  await until('the focus has moved', () => element.shadowRoot?.activeElement === inside(element, '.found'))
})

it('shows to whoever opens the link what whoever sent it saw', async () => {
  location.hash = 'events.view=list&events.text=k&events.branch=Harbour'
  const element = await browse()
  await titles(element, ['Knitting'])
  expect(textsOf(element, '.chip')).to.deep.equal(['“k”', 'Harbour'])
})

it('keeps nothing of two calendars in the same place', async () => {
  location.hash = 'section-2'
  const [one, other] = [await browse(), await browse(html.replace('"events"', '"other"'))]
  search(one, 'chess')
  await hash('#section-2&events.text=chess')
  await openFilters(other)
  choose(other, 'Harbour')
  await hash('#section-2&events.text=chess&other.branch=Harbour')
  history.back()
  await titles(other, ['Chess', 'Dance', 'Knitting'])
  expect(textsOf(one, '.title')).to.deep.equal(['Chess'])
})

it('tells two calendars apart that have no name', async () => {
  const nameless = html.replace('id="events" ', '')
  const [one, other] = [await browse(nameless), await browse(nameless)]
  search(other, 'chess')
  await hash('#catalyst-calendar-2.text=chess')
  expect(textsOf(one, '.title')).to.have.length(3)
})

it('leaves the address alone where the page does not ask for it', async () => {
  const [before, address] = [history.length, location.href]
  const element = await browse(html.replace('url-state ', ''))
  search(element, 'chess')
  await titles(element, ['Chess'])
  await openFilters(element)
  choose(element, 'Free')
  await new Promise(resolve => setTimeout(resolve, 600))
  expect([history.length, location.href]).to.deep.equal([before, address])
})

it('opens an event all the same where there is no address to write to, as in an editor’s preview', async () => {
  const element = await browse()
  const { pushState } = history
  history.pushState = () => {
    throw new DOMException('A preview has no address', 'SecurityError')
  }
  try {
    inside(element, '.title a')?.click()
    await shows(element, 'dialog[open]')
  } finally {
    history.pushState = pushState
  }
  expect(location.hash).to.equal('')
})

for (const danger of [
  'events.view=<img src=x onerror=alert(1)>&events.date=9999-99-99&events.branch=&events.free=perhaps',
  'events.text=%E0%A4%A&events.view=day&events.__proto__=x',
  `events.text=${'x'.repeat(5000)}&events.energy=%3Cscript%3E`,
]) {
  it(`is not led astray by #${danger.slice(0, 40)}`, async () => {
    location.hash = danger
    const element = mount(new TestPort(events), html)
    await until('it is there', () => inside(element, '.ask') && element.matches(':state(ready), :state(empty)'))
    expect(inside(element, 'img, script')).to.equal(null)
    const { length } = history
    await new Promise(resolve => setTimeout(resolve, 600))
    expect(history.length).to.equal(length)
  })
}
