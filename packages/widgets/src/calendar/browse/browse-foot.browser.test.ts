import type { EventQuery } from '@library-catalyst/core'
import { expect } from 'chai'
import { canLookAround, search, titles } from '../../../test/look-around.ts'
import { inside, mount, textsOf, until } from '../../../test/mount.ts'
import { savedFile } from '../../../test/saved-file.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const events = [
  event('Chess', '2026-11-24T18:00'),
  event('Dance', '2026-11-25T18:00'),
  event('Knitting', '2026-11-26T18:00', { url: 'https://knitting.example/' }),
]

async function browse(attributes: string, port = new TestPort(events)): Promise<CalendarElement> {
  const element = mount(port, `<catalyst-calendar label="Lindenhof library" ${attributes}></catalyst-calendar>`)
  await until('events are shown', () => element.matches(':state(ready)') && inside(element, '.event'))
  return element
}

const button = (element: Element, words: string): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].find(
    ({ innerText }) => innerText.trim() === words,
  )

async function pick(element: Element, title: string): Promise<void> {
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.title a') ?? [])]
  links.find(({ innerText }) => innerText === title)?.click()
  const toggle = await until('it can be picked', () => inside(element, '.pick'))
  toggle.click()
  await until('it is picked', () => toggle.ariaPressed === 'true')
  inside(element, '.close')?.click()
  await until('the dialog is closed', () => !inside(element, 'dialog'))
}

const filed = (text: string, name: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(new RegExp(`^${name}:(.*)\r$`, 'gm'))].map(([, value]) => value)

it('offers nothing that the page does not ask for', async () => {
  const element = await browse('search')
  expect(inside(element, '.take-along')).to.equal(null)
  inside(element, '.title a')?.click()
  await until('the dialog is open', () => inside(element, 'dialog[open] .actions'))
  expect(inside(element, '.pick')).to.equal(null)
})

it('saves what is found as one file, each event with the way back to it', async () => {
  const element = await browse('search save')
  await canLookAround(element)
  search(element, 'k')
  await titles(element, ['Knitting'])
  await until('the one event can be saved', () => button(element, 'Save this event (.ics)'))
  search(element, '')
  await titles(element, ['Chess', 'Dance', 'Knitting'])
  const { name, text } = await savedFile(() => button(element, 'Save these 3 events (.ics)')?.click())
  expect(name).to.equal('Lindenhof-library.ics')
  expect(filed(text, 'SUMMARY')).to.deep.equal(['Chess', 'Dance', 'Knitting'])
  const page = location.origin + location.pathname + location.search
  expect(filed(text, 'URL')).to.deep.equal([
    `${page}#catalyst-calendar=chess`,
    `${page}#catalyst-calendar=dance`,
    'https://knitting.example/',
  ])
})

it('saves together what was picked, and only that', async () => {
  const element = await browse('save')
  await pick(element, 'Knitting')
  await pick(element, 'Chess')
  expect(textsOf(element, '.picked > p')).to.deep.equal(['2 events picked'])
  expect(textsOf(element, '.picked li')).to.deep.equal(['Knitting', 'Chess'])
  const { text } = await savedFile(() => button(element, 'Save as a calendar file (.ics)')?.click())
  expect(filed(text, 'SUMMARY')).to.deep.equal(['Knitting', 'Chess'])
})

it('opens what was picked, and forgets all of it on request', async () => {
  const element = await browse('save')
  await pick(element, 'Dance')
  inside(element, '.picked a')?.click()
  await until('it is open', () => textsOf(element, '.dialog-title')[0] === 'Dance')
  expect(inside(element, '.pick')?.ariaPressed).to.equal('true')
  inside(element, '.close')?.click()
  await until('the dialog is closed', () => !inside(element, 'dialog'))
  button(element, 'Pick none')?.focus()
  button(element, 'Pick none')?.click()
  await until('nothing is picked', () => !inside(element, '.picked'))
  await until('the focus is near', () => element.shadowRoot?.activeElement?.closest('.take-along'))
  expect(localStorage.length + sessionStorage.length).to.equal(0)
})

it('follows the very search and filters in a feed', async () => {
  const port = Object.assign(new TestPort(events), {
    subscriptionUrl: ({ text = '', filters }: EventQuery) => `/${text}${JSON.stringify(filters ?? '')}.ics`,
  })
  const element = await browse('search subscribe locked="status=confirmed"', port)
  const address = () => decodeURI((inside(element, '.take input') as HTMLInputElement).value)
  expect(address()).to.equal(`${location.origin}/{"status":["confirmed"]}.ics`)
  search(element, 'chess')
  await until('the feed follows', () => address().includes('/chess{'))
})

it('prints on paper whose calendar it is, the day, and where it goes on', async () => {
  const element = await browse('print')
  expect(textsOf(element, '.take-along button')).to.deep.equal(['Print'])
  const lines = [...(element.shadowRoot?.querySelectorAll('.print-foot p') ?? [])].map(line => line.textContent)
  expect(lines.slice(0, 2)).to.deep.equal(['Lindenhof library', 'Printed on 24 November 2026'])
  expect(lines[2]).to.contain(location.host)
})
