import type { Occurrence } from '@library-catalyst/core'
import { expect } from 'chai'
import { dangersIn, happenings } from './dangers.ts'
import { elsewhere, hostileOccurrences } from './hostile-occurrences.ts'
import { mount, ready } from './mount.ts'
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
