import { expect } from 'chai'
import { inside, mount, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

async function show(port: TestPort, { view = 'week', width = 1000 } = {}): Promise<CalendarElement> {
  const html = `<div style="inline-size: ${width}px"><catalyst-calendar view="${view}"></catalyst-calendar></div>`
  const element = mount(port, html)
  await until('there are events', () => element.matches(':state(ready)') && inside(element, '.columns a'))
  return element
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
]
const boxOf = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect()
const holds = (outer: DOMRect, inner: DOMRect): boolean =>
  outer.left <= inner.left + 0.5 &&
  outer.top <= inner.top + 0.5 &&
  outer.right >= inner.right - 0.5 &&
  outer.bottom >= inner.bottom - 0.5
const touch = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.top < other.bottom - 0.5 &&
  other.top < one.bottom - 0.5

/** The top of an hour's line. */
const lineAt = (element: Element, hour: string): number =>
  boxOf(all(element, '.hour').find(({ textContent }) => textContent.replaceAll('\u202f', ' ') === hour)).top

const crowd = [
  event('Grundlagen der Familienforschung in Kirchenbüchern', '2026-11-24T10:00', { end: '2026-11-24T10:30' }),
  event('Hausaufgabenbetreuung', '2026-11-24T10:15', { end: '2026-11-24T12:00' }),
  event('Smartphone-Sprechstunde', '2026-11-24T10:15', { end: '2026-11-24T10:20' }),
  event('Schreibwerkstatt für Fortgeschrittene', '2026-11-24T10:20', { end: '2026-11-24T11:00' }),
  event('Lesekreis', '2026-11-24T11:45', { end: '2026-11-24T13:00' }),
]

for (const view of ['week', 'day']) {
  it(`draws no event over another in a ${view}, and each with all of its title`, async () => {
    const element = await show(new TestPort(crowd), { view })
    const links = all(element, '.block-link')
    expect(links).to.have.length(crowd.length)
    links.forEach((link, at) => {
      const title = link.querySelector('.block-title')
      expect(holds(boxOf(link), boxOf(title)), `${link.innerText} is whole`).to.equal(true)
      expect(link.scrollWidth, `${link.innerText} is not cut`).to.be.at.most(link.clientWidth + 1)
      expect(holds(boxOf(link.closest('.column')), boxOf(link)), `${link.innerText} is in its day`).to.equal(true)
      for (const other of links.slice(at + 1)) expect(touch(boxOf(link), boxOf(other))).to.equal(false)
    })
  })
}

it('makes the shortest event high enough to hit', async () => {
  const element = await show(new TestPort([event('Bell', '2026-11-24T12:00', { end: '2026-11-24T12:00' })]))
  expect(boxOf(inside(element, '.block-link')).height).to.be.at.least(24)
})

it('keeps what is at the same time at the same height, where words make an hour longer', async () => {
  const element = await show(new TestPort([...crowd, event('Chess', '2026-11-26T11:00')]))
  const chess = all(element, '.block').at(-1)
  expect(boxOf(chess).top).to.be.closeTo(lineAt(element, '11:00 am'), 1.5)
  expect(boxOf(chess).bottom).to.be.closeTo(lineAt(element, '12:00 pm'), 1.5)
  expect(lineAt(element, '11:00 am') - lineAt(element, '10:00 am')).to.be.above(60)
})

it('draws a night to midnight, and on from there', async () => {
  const element = await show(new TestPort([event('Long night', '2026-11-24T22:00', { end: '2026-11-25T02:00' })]))
  expect(textsOf(element, '.block-time > :not(.visually-hidden)')).to.deep.equal(['10:00 pm', 'Until 2:00 am'])
  const [evening, morning] = all(element, '.block-link')
  expect(evening?.matches('.after:not(.before)')).to.equal(true)
  expect(morning?.matches('.before:not(.after)')).to.equal(true)
  expect(boxOf(morning).top).to.be.closeTo(lineAt(element, '12:00 am'), 2)
  expect(boxOf(morning).left).to.be.above(boxOf(evening).right)
})

it('draws what lasts for days across them, whatever the width of each', async () => {
  const element = await show(
    new TestPort([
      event('Exhibition', '2026-11-10', { end: '2026-11-26' }),
      ...crowd,
      event('Book sale', '2026-11-27', { end: '2026-12-03' }),
    ]),
  )
  const [exhibition, sale] = all(element, '.across')
  const columns = all(element, '.column').map(boxOf)
  expect(boxOf(exhibition).left).to.be.closeTo(columns[0]?.left ?? 0, 4)
  expect(boxOf(exhibition).right).to.be.closeTo(columns[2]?.right ?? 0, 4)
  expect(boxOf(sale).left).to.be.closeTo(columns[4]?.left ?? 0, 4)
  expect(boxOf(sale).right).to.be.closeTo(columns[6]?.right ?? 0, 4)
  expect([exhibition?.className, sale?.className]).to.deep.equal(['across before', 'across after'])
})

for (const [hours, date] of [
  [23, '2026-03-29'],
  [25, '2026-10-25'],
]) {
  it(`draws a day of ${hours} hours by the clock on the wall`, async () => {
    const port = new TestPort([event('Night walk', `${date}T01:30`, { end: `${date}T03:30` })])
    port.extra = { today: `${date}` }
    const element = await show(port)
    const [one, two, three] = ['1:00 am', '2:00 am', '3:00 am'].map(hour => lineAt(element, hour)) as [
      number,
      number,
      number,
    ]
    const walk = boxOf(inside(element, '.block'))
    expect(walk.top).to.be.closeTo((one + two) / 2, 1.5)
    expect(walk.bottom).to.be.closeTo(three + (three - two) / 2, 1.5)
  })
}

it('says first that an event is cancelled, and strikes its title', async () => {
  const element = await show(new TestPort([event('Chess', '2026-11-24T10:00', { status: 'cancelled' })]))
  expect(textsOf(element, '.block-title')).to.deep.equal(['Cancelled Chess'])
  expect(textsOf(element, '.columns .gone')).to.deep.equal(['Chess'])
})

it('tells listeners when an event ends, which readers see', async () => {
  const element = await show(new TestPort([event('Chess', '2026-11-24T10:00')]))
  expect(inside(element, '.block-time .visually-hidden')?.textContent).to.contain('11:00')
})

it('takes a title for text, whatever is in it', async () => {
  const element = await show(new TestPort([event('<img src=x onerror=alert(1)>', '2026-11-24T10:00')]))
  expect(textsOf(element, '.block-title')).to.deep.equal(['<img src=x onerror=alert(1)>'])
  expect(inside(element, 'img')).to.equal(null)
})

it('draws the library’s time now, not the reader’s, in today’s column', async () => {
  const { now } = Date
  Date.now = () => Date.UTC(2026, 10, 24, 9)
  try {
    const element = await show(new TestPort([event('Chess', '2026-11-24T18:00')]))
    const line = await until('the line is drawn', () => inside(element, '.of-today .now'))
    expect(boxOf(line).top).to.be.closeTo(lineAt(element, '10:00 am'), 1.5)
    expect(line.getAttribute('aria-hidden')).to.equal('true')
  } finally {
    Date.now = now
  }
})

it('shows where an event is, and its marks, in a day by itself', async () => {
  const place = { name: 'Central Library', room: 'Gallery' }
  const port = new TestPort([event('Chess', '2026-11-24T10:00', { place, seatsLeft: 3 })])
  const element = await show(port, { view: 'day' })
  expect(textsOf(element, '.block-link')[0]).to.equal(
    '10:00 am to 11:00 am Chess Gallery, Central Library 3 places left',
  )
})

for (const view of ['week', 'day']) {
  it(`is a list of days in a sidebar of 280 px, in which no word sticks out: ${view}`, async () => {
    const long = event('Herbstferienleseclubabschlussveranstaltung', '2026-11-24T10:00')
    const element = await show(new TestPort([long]), { view, width: 280 })
    const byHour = inside(element, '.by-hour')
    expect(byHour?.scrollWidth).to.be.at.most(byHour?.clientWidth ?? 0)
    expect(boxOf(inside(element, '.columns')).width).to.equal(0)
    expect(all(element, '.brief .day')).to.have.length(view === 'week' ? 7 : 1)
    expect(textsOf(element, '.nothing-on')).to.have.length(view === 'week' ? 6 : 0)
  })
}

it('is a list on a tablet, too, when more is on at once than its columns have room for', async () => {
  const busy = [24, 25].flatMap(day => ['Talk', 'Chess'].map(title => event(`${title} ${day}`, `2026-11-${day}T10:00`)))
  const port = new TestPort(busy.slice(0, 3))
  expect(boxOf(inside(await show(port, { width: 700 }), '.columns')).width).to.be.above(0)
  port.occurrences = busy
  expect(boxOf(inside(await show(port, { width: 700 }), '.columns')).width).to.equal(0)
})
