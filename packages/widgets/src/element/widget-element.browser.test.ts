import { AdapterError } from '@library-catalyst/core'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../test/mount.ts'
import { event, TestPort } from '../../test/test-port.ts'
import type { CalendarElement } from '../calendar/calendar-element.tsx'
import { CalendarElement as Class } from '../calendar/calendar-element.tsx'

const talks = [event('Evening talk', '2026-11-24T18:00')]
const settled = () => new Promise(resolve => setTimeout(resolve, 20))

it('takes properties that were set before its class was known', async () => {
  const early = document.createElement('early-calendar') as CalendarElement
  const port = new TestPort(talks)
  early.adapter = { name: 'test', calendar: port }
  early.days = 5
  document.body.append(early)
  customElements.define('early-calendar', class extends Class {})
  await ready(early)
  expect(port.asked[0]?.days).to.equal(5)
  early.remove()
})

it('keeps everything when it is moved', async () => {
  const port = new TestPort(talks)
  const element = mount(port)
  await ready(element)
  const row = inside(element, '.event')
  document.body.append(element)
  await settled()
  expect(inside(element, '.event')).to.equal(row)
  expect(port.asked).to.have.length(1)
  element.remove()
})

it('ends what is in flight when it goes, and begins anew when it comes back', async () => {
  const port = new TestPort(talks)
  const element = mount(port)
  const parent = element.parentElement
  element.remove()
  await settled()
  expect(port.asked[0]?.signal.aborted).to.equal(true)
  parent?.append(element)
  await ready(element)
  expect(port.asked).to.have.length(2)
})

it('goes on with its default when an attribute is wrong', async () => {
  const port = new TestPort(talks)
  mount(port, '<catalyst-calendar days="many"></catalyst-calendar>')
  await until('it has asked', () => port.asked.length === 1)
  expect(port.asked[0]?.days).to.equal(14)
})

it('asks anew when an attribute changes, and only then', async () => {
  const port = new TestPort(talks)
  const element = mount(port)
  await ready(element)
  element.setAttribute('days', '30')
  await until('it has asked again', () => port.asked.length === 2)
  element.setAttribute('label', 'What is on')
  await settled()
  expect(port.asked.map(({ days }) => days)).to.deep.equal([14, 30])
})

it('tells whoever embeds what is missing when it has nothing to read from', async () => {
  const element = mount(undefined)
  await until('it is told', () => inside(element, '[part=setup]'))
  expect(textsOf(element, '[part=setup]')[0]).to.contain('adapter is not set')
  expect(inside(element, '[part=setup] a')?.getAttribute('href')).to.match(/#adapter$/)
})

it('tells whoever embeds which attribute the back end refuses', async () => {
  const port = new TestPort(talks)
  const fields = [{ pointer: '/timeZone', code: 'required' }]
  port.failure = new AdapterError('invalid', 'this feed names no zone', { fields })
  const element = mount(port)
  await until('it is told', () => inside(element, '[part=setup]'))
  expect(textsOf(element, '[part=setup] code')).to.deep.equal(['time-zone'])
})

it('leaves a root that came with the page on screen until it can replace it', async () => {
  const port = new TestPort(talks)
  const host = document.body.appendChild(document.createElement('div'))
  host.setHTMLUnsafe(
    '<catalyst-calendar><template shadowrootmode="open"><p>From the server</p></template></catalyst-calendar>',
  )
  const element = host.querySelector('catalyst-calendar') as CalendarElement
  await settled()
  expect(inside(element, 'p')?.checkVisibility()).to.equal(true)
  element.adapter = { name: 'test', calendar: port }
  await ready(element)
  expect(element.shadowRoot?.textContent).not.to.contain('From the server')
  expect(inside(element, '.event')?.checkVisibility()).to.equal(true)
  host.remove()
})
