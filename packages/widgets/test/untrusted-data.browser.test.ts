import type { Occurrence } from '@library-catalyst/core'
import { expect } from 'chai'
import { dangersIn, happenings } from './dangers.ts'
import { elsewhere, hostileOccurrences } from './hostile-occurrences.ts'
import { canLookAround } from './look-around.ts'
import { inside, mount, ready, until } from './mount.ts'
import { openHostileEvents } from './open-hostile-events.ts'
import { TestPort } from './test-port.ts'

const rootOf = (element: Element) => element.shadowRoot as ShadowRoot

it('shows hostile events in the list as text', async () => {
  const element = mount(new TestPort(hostileOccurrences))
  await ready(element)
  const titles = [...rootOf(element).querySelectorAll('.title a')].map(({ textContent }) => textContent)
  expect(titles).to.deep.equal(hostileOccurrences.map(({ title }) => title))
  expect(dangersIn(rootOf(element))).to.deep.equal([])
  expect(await happenings()).to.deep.equal([])
})

it('shows all that they hold in the dialog, and nothing of it runs or leaks', async () => {
  const element = mount(new TestPort(hostileOccurrences))
  const dangers: string[] = []
  await openHostileEvents(element, () => dangers.push(...dangersIn(rootOf(element))))
  expect(dangers).to.deep.equal([])
  expect(await happenings()).to.deep.equal([])
})

const everything =
  'views="list cards month week day" search subscribe print save json-ld filters="branch audience category language ' +
  'accessibilityFeature energy attendanceMode status"'

for (const view of ['list', 'cards', 'month', 'week', 'day']) {
  it(`shows hostile events as text in the ${view}, its filters, its chips and its days`, async () => {
    const element = mount(
      new TestPort(hostileOccurrences),
      `<catalyst-calendar view="${view}" ${everything}></catalyst-calendar>`,
    )
    await ready(element)
    const root = rootOf(element)
    const shown = () => root.textContent ?? ''
    await until('the view is there', () => shown().includes('smuggled()'))
    await canLookAround(element)
    inside(element, '.ask button')?.click()
    const choice = await until('there are filters', () => inside(element, '.filters .choice input'))
    choice.click()
    await until('one is chosen', () => inside(element, '.chip'))
    expect(dangersIn(root)).to.deep.equal([])
    inside(element, '[role=gridcell][tabindex="0"]')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    )
    await happenings()
    expect(dangersIn(root)).to.deep.equal([])
    expect(dangersIn(document.head).filter(danger => danger.includes('smuggled'))).to.deep.equal([])
    expect(await happenings()).to.deep.equal([])
  })
}

it('would notice a renderer that takes no care', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = hostileOccurrences.map(carelessRow).join('')
  const dangers = dangersIn(root).join('\n')
  for (const sign of ['<img>', '<script>', 'onerror=', 'href="javascript:', 'href="data:', `src="${elsewhere}`])
    expect(dangers).to.contain(sign)
  const happened = await happenings()
  expect(happened).to.include('a script ran')
  expect(happened.join()).to.contain(`a request to ${elsewhere}/leak.png`)
  host.remove()
})

const carelessRow = ({ title, description, url, image }: Occurrence): string =>
  `<h3>${title}</h3><a href="${url}">More</a><img src="${image?.url}">${description}`
