import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const talk = event('Evening talk', '2026-11-24T18:00', {
  description: 'Stars over the harbour.\n\nBring a scarf.',
  onlineUrl: 'https://talks.example/live',
  url: 'javascript:alert(1)',
})
const late = event('Winter fair', '2026-12-24T10:00')
const port = () => new TestPort([talk, late])

const dialogOf = (element: Element) => until('the dialog is open', () => inside(element, 'dialog[open]'))
const closed = (element: Element) => until('the dialog is closed', () => !inside(element, 'dialog'))

afterEach(() => history.replaceState(null, '', location.pathname + location.search))

async function openFromList(html?: string): Promise<CalendarElement> {
  const element = mount(port(), html)
  await ready(element)
  const link = inside(element, '.title a') as HTMLElement
  link.focus()
  await sendKeys({ press: 'Enter' })
  await dialogOf(element)
  return element
}

it('opens from the keyboard with the focus on its title, and gives it back on Escape', async () => {
  const element = await openFromList()
  expect(element.shadowRoot?.activeElement?.textContent).to.equal('Evening talk')
  await sendKeys({ press: 'Escape' })
  await closed(element)
  expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.title a'))
})

it('tells when, and what it is about', async () => {
  const element = await openFromList()
  expect(textsOf(element, '.fact dd')[0]).to.equal('Tuesday 24 November, 6:00 pm to 7:00 pm')
  expect(textsOf(element, '.description p')).to.deep.equal(['Stars over the harbour.', 'Bring a scarf.'])
})

it('names the zone where the reader has another', async () => {
  const element = mount(new TestPort([{ ...talk, startInstant: '2026-11-24T04:00:00Z' }]))
  await ready(element)
  inside(element, '.title a')?.click()
  await dialogOf(element)
  expect(textsOf(element, '.fact dd')[0]).to.equal('Tuesday 24 November, 6:00 pm to 7:00 pm (Vienna time)')
})

it('links only to web addresses', async () => {
  const element = await openFromList()
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('dialog a[rel=noreferrer]') ?? [])]
  expect(links.map(link => link.href)).to.deep.equal(['https://talks.example/live'])
})

it('opens the event that the address names, though it lies outside the list', async () => {
  location.hash = 'catalyst-calendar=winter-fair'
  const element = mount(port())
  await dialogOf(element)
  await until('it is loaded', () => textsOf(element, '.dialog-title')[0] === 'Winter fair')
  inside(element, '.close')?.click()
  await closed(element)
  expect(location.hash).to.equal('')
})

it('says so when the event that the address names is gone', async () => {
  location.hash = 'catalyst-calendar=gone'
  const element = mount(port())
  await dialogOf(element)
  await until('it is told', () => textsOf(element, '.dialog-title')[0]?.includes('not in the calendar any more'))
})

it('leaves the rest of the fragment alone', async () => {
  location.hash = 'section-2&catalyst-calendar=winter-fair'
  const element = mount(port())
  await dialogOf(element)
  inside(element, '.close')?.click()
  await closed(element)
  expect(location.hash).to.equal('#section-2')
})

it('has its event in the address on request, and Back closes it', async () => {
  const element = await openFromList('<catalyst-calendar url-state></catalyst-calendar>')
  expect(location.hash).to.equal('#catalyst-calendar=evening-talk')
  history.back()
  await closed(element)
})

it('adds nothing to the history when it is closed by hand', async () => {
  const before = history.length
  const element = await openFromList('<catalyst-calendar url-state></catalyst-calendar>')
  await sendKeys({ press: 'Escape' })
  await closed(element)
  await until('the address is as before', () => location.hash === '')
  expect(history.length).to.be.at.most(before + 1)
})

it('leaves the event to a page that cancels', async () => {
  const element = mount(port())
  await ready(element)
  const chosen: string[] = []
  element.addEventListener('catalyst-select', selected => {
    chosen.push(selected.detail.occurrence.id)
    selected.preventDefault()
  })
  inside(element, '.title a')?.click()
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(chosen).to.deep.equal(['evening-talk'])
  expect(inside(element, 'dialog')).to.equal(null)
})

it('lets a click that asks for a new tab go to the link', async () => {
  const element = mount(port())
  await ready(element)
  let prevented: boolean | undefined
  element.addEventListener('click', click => {
    prevented = click.defaultPrevented
    click.preventDefault()
  })
  inside(element, '.title a')?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true, cancelable: true }),
  )
  expect(prevented).to.equal(false)
})
