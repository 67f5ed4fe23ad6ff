import { AdapterError } from '@library-catalyst/core'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../test/mount.ts'
import { event, TestPort } from '../../test/test-port.ts'

const talk = event('Evening talk', '2026-11-24T18:00', { place: { name: 'Central', room: 'Hall' } })
const chess = event('Chess club', '2026-11-25T16:00', { status: 'cancelled' })
const both = () => new TestPort([talk, chess])

it('shows coming events day by day, with time and place', async () => {
  const element = mount(both())
  await ready(element)
  expect(textsOf(element, '.date time')).to.deep.equal(['Tuesday 24 November', 'Wednesday 25 November'])
  expect(textsOf(element, '.time')[0]).to.equal('6:00 pm to 7:00 pm')
  expect(textsOf(element, '.place')).to.deep.equal(['Hall, Central'])
})

it('marks today in words', async () => {
  const element = mount(both())
  await ready(element)
  expect(textsOf(element, '.day .today')).to.deep.equal(['Today'])
})

it('says "Cancelled" in front of the title', async () => {
  const element = mount(both())
  await ready(element)
  expect(textsOf(element, '.title')).to.deep.equal(['Evening talk', 'Cancelled Chess club'])
})

it('asks for as many days as the attribute says', async () => {
  const port = both()
  mount(port, '<catalyst-calendar days="3"></catalyst-calendar>')
  await until('it has asked', () => port.asked.length === 1)
  expect(port.asked[0]?.days).to.equal(3)
})

it('shows what the page has put in it until events are there', async () => {
  const port = both()
  const element = mount(undefined, '<catalyst-calendar><a href="/events">All events</a></catalyst-calendar>')
  const link = element.querySelector('a') as HTMLElement
  expect(link.checkVisibility()).to.equal(true)
  element.adapter = { name: 'test', calendar: port }
  await ready(element)
  expect(link.checkVisibility()).to.equal(false)
})

it('says that there are no events, or what the page says then', async () => {
  const bare = mount(new TestPort())
  await until('it is empty', () => bare.matches(':state(empty)'))
  expect(textsOf(bare, '.notice')).to.deep.equal(['No events in these 14 days.'])
  const own = mount(new TestPort(), '<catalyst-calendar><p slot="empty">See you in spring</p></catalyst-calendar>')
  await until('it is empty', () => own.matches(':state(empty)'))
  expect(own.querySelector('p')?.checkVisibility()).to.equal(true)
})

it('says what happened when events cannot be had, keeps the fallback, and tries again', async () => {
  const port = both()
  port.failure = new AdapterError('offline', 'ECONNREFUSED')
  const element = mount(port, '<catalyst-calendar><a href="/events">All events</a></catalyst-calendar>')
  await until('it has failed', () => element.matches(':state(failed)'))
  expect(inside(element, '[role=alert]')?.innerText).to.contain('Check your connection')
  expect(element.shadowRoot?.textContent).not.to.contain('ECONNREFUSED')
  expect(element.querySelector('a')?.checkVisibility()).to.equal(true)
  port.failure = undefined
  inside(element, '[role=alert] button')?.click()
  await ready(element)
})

it('says how old events are when the source has not been read for long', async () => {
  const port = both()
  port.extra = { staleSince: '2026-11-24T08:42:00Z' }
  const element = mount(port)
  await ready(element)
  expect(element.matches(':state(stale)')).to.equal(true)
  expect(textsOf(element, '.stale')).to.deep.equal(['Last updated 9:42 am'])
})

it('adds later events on request, and says how many', async () => {
  const port = new TestPort([talk, event('Winter fair', '2026-12-12T10:00')])
  const element = mount(port)
  await ready(element)
  inside(element, '.more')?.click()
  await until('there are two', () => textsOf(element, '.title').length === 2)
  expect(textsOf(element, '[role=status]')).to.deep.equal(['1 more event'])
})

it('tells whose clock it is where the reader has another', async () => {
  const elsewhere = { ...talk, startInstant: '2026-11-24T04:00:00Z' }
  const element = mount(new TestPort([elsewhere]))
  await ready(element)
  expect(textsOf(element, '.zone')).to.deep.equal(['Times are Vienna time.'])
})

it('speaks American where the page does', async () => {
  const element = mount(both(), '<div lang="en-US"><catalyst-calendar></catalyst-calendar></div>')
  await ready(element)
  expect(textsOf(element, '.date time')[0]).to.equal('Tuesday, November 24')
  expect(textsOf(element, '.time')[0]).to.equal('6:00 PM to 7:00 PM')
})

it('shows a title from outside as text', async () => {
  const element = mount(new TestPort([event('<img src=x onerror=alert(1)>', '2026-11-24T18:00')]))
  await ready(element)
  expect(textsOf(element, '.title')).to.deep.equal(['<img src=x onerror=alert(1)>'])
  expect(inside(element, 'img')).to.equal(null)
})
