import { sendMouse } from '@web/test-runner-commands'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const place = { name: 'Harbour branch', room: 'Reading room' }
const talk = event('Evening talk', '2026-11-24T18:00', { place })
const sale = event('Book sale', '2026-11-23', { end: '2026-11-27' })
const walk = event('Town walk', '2026-11-26T10:00', { status: 'cancelled', audiences: ['Newcomers'] })

async function cards(port = new TestPort([sale, talk, walk]), attributes = ''): Promise<CalendarElement> {
  const element = mount(port, `<catalyst-calendar view="cards" views="list cards" ${attributes}></catalyst-calendar>`)
  await ready(element)
  await until('there are cards', () => inside(element, '.card'))
  return element
}

it('shows each event once, in the order in which one can come', async () => {
  const element = await cards()
  expect(textsOf(element, '.title')).to.deep.equal(['Book sale', 'Evening talk', 'Cancelled Town walk'])
})

it('tells when it is: of what lasts several days, from when to when', async () => {
  const element = await cards()
  const times = [...(element.shadowRoot?.querySelectorAll('.time') ?? [])].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  )
  expect(times).to.deep.equal([
    'Monday 23 November to Thursday 26 November',
    'Today Tuesday 24 November 6:00 pm to 7:00 pm',
    'Thursday 26 November 10:00 am to 11:00 am',
  ])
})

it('sets the date big, the first day of the event that is shown', async () => {
  const element = await cards()
  const dates = [...(element.shadowRoot?.querySelectorAll('.card-date') ?? [])].map(({ textContent }) => textContent)
  expect(dates).to.deep.equal(['24TueNov', '24TueNov', '26ThuNov'])
})

it('has one link in each card, its title, as a heading', async () => {
  const element = await cards()
  expect(textsOf(element, '.card a')).to.deep.equal(textsOf(element, '.card h4 a'))
  expect(textsOf(element, '.card a')).to.have.length(3)
})

const boxOf = (element: Element, selector: string): DOMRect => {
  const found = inside(element, selector)
  if (!found) throw new Error(`There is no ${selector}`)
  found.scrollIntoView({ block: 'center' })
  return found.getBoundingClientRect()
}

const at = (x: number, y: number): [number, number] => [Math.round(x), Math.round(y)]

it('opens the event from anywhere on its card', async () => {
  const element = await cards()
  for (const part of ['.card:nth-child(2) .cover', '.card:nth-child(2) .place']) {
    const box = boxOf(element, part)
    await sendMouse({ type: 'click', position: at(box.left + 20, box.top + box.height / 2) })
    await until(`${part} has opened it`, () => inside(element, 'dialog[open]'))
    inside(element, '.close')?.click()
    await until('it is closed', () => !inside(element, 'dialog'))
  }
})

it('lets one select text without opening anything', async () => {
  const element = await cards()
  const box = boxOf(element, '.card:nth-child(2) .place')
  const y = box.top + box.height / 2
  await sendMouse({ type: 'move', position: at(box.left + 2, y) })
  await sendMouse({ type: 'down' })
  await sendMouse({ type: 'move', position: at(box.left + 60, y) })
  await sendMouse({ type: 'up' })
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(textsOf(element, 'dialog')).to.deep.equal([])
})

it('opens the event with the keyboard, also after text was selected', async () => {
  const element = await cards()
  const box = boxOf(element, '.card:nth-child(2) .place')
  await sendMouse({ type: 'click', position: at(box.left + 20, box.top + 5) })
  await until('it is open', () => inside(element, 'dialog[open]'))
  inside(element, '.close')?.click()
  await until('it is closed', () => !inside(element, 'dialog'))
  // A key's click has no place on the screen.
  inside(element, '.card:nth-child(2) a')?.click()
  await until('it is open again', () => inside(element, 'dialog[open]'))
})

it('draws more as one comes near, and all of it for paper', async () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    event(`Talk ${index}`, `2026-11-24T${String(8 + (index % 12)).padStart(2, '0')}:00`),
  )
  const element = await cards(new TestPort(many))
  const drawn = () => element.shadowRoot?.querySelectorAll('.card').length ?? 0
  expect(drawn()).to.be.lessThan(60)
  window.dispatchEvent(new Event('beforeprint'))
  await until('all are drawn', () => drawn() === 60)
  window.dispatchEvent(new Event('afterprint'))
  await until('the rest is gone', () => drawn() < 60)
  inside(element, '.more')?.scrollIntoView()
  await until('more are drawn', () => drawn() > 24)
})

it('is one column in a sidebar, without pictures, and several where there is room', async () => {
  const image = { url: '/examples/library-site/pictures/chess.webp', alt: '' }
  const element = await cards(new TestPort([{ ...talk, image }, sale, walk]))
  const columns = () => {
    const lefts = [...(element.shadowRoot?.querySelectorAll('.card') ?? [])].map(
      card => card.getBoundingClientRect().left,
    )
    return new Set(lefts).size
  }
  const sidebar = element.parentElement as HTMLElement
  sidebar.style.width = '280px'
  await until('there is one column', () => columns() === 1)
  expect(inside(element, '.picture')?.getBoundingClientRect().width).to.equal(0)
  sidebar.style.width = '860px'
  await until('there are three columns', () => columns() === 3)
  expect(inside(element, '.picture')?.getBoundingClientRect().width).to.be.greaterThan(200)
})

it('draws in the reading direction', async () => {
  const port = new TestPort([talk, { ...talk, id: 'other' }])
  const element = mount(port, '<div lang="ar"><catalyst-calendar view="cards"></catalyst-calendar></div>')
  const card = await until('there are cards', () => inside(element, '.card'))
  const [date, title] = ['.card-date > .number', '.title'].map(part =>
    card.querySelector(part)?.getBoundingClientRect(),
  )
  if (!date || !title) throw new Error('The card is empty')
  expect(Math.abs(date.right - title.right)).to.be.lessThan(2)
})
