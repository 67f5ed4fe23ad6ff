import { expect } from 'chai'
import { canLookAround, choose, openFilters, search, titles } from '../../../test/look-around.ts'
import { inside, mount, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const events = [
  event('Café for languages', '2026-11-24T18:00', { categories: ['Languages'], energy: 'lively' }),
  event('Quiet hour', '2026-11-25T09:00', { categories: ['Reading'], energy: 'quiet' }),
  event('Reading circle', '2026-11-26T17:00', { categories: ['Reading'], energy: 'balanced' }),
]
const html = '<catalyst-calendar search filters="category energy"></catalyst-calendar>'

async function browse(): Promise<CalendarElement> {
  const element = mount(new TestPort(events), html)
  await until('events are shown', () => element.matches(':state(ready)') && inside(element, '.event'))
  await canLookAround(element)
  return element
}

it('finds by the beginning of a word, whatever its accents', async () => {
  const element = await browse()
  search(element, 'cafe lang')
  await titles(element, ['Café for languages'])
})

it('tells for each filter how many events it would leave, in the patron’s words', async () => {
  const element = await browse()
  await openFilters(element)
  expect(textsOf(element, '.choice')).to.deep.equal(['Languages 1', 'Reading 2', 'Quiet 1', 'Balanced 1', 'Lively 1'])
})

it('narrows by filters, and takes each back by its chip', async () => {
  const element = await browse()
  await openFilters(element)
  choose(element, 'Reading')
  await titles(element, ['Quiet hour', 'Reading circle'])
  choose(element, 'Quiet')
  await titles(element, ['Quiet hour'])
  inside(element, '.chip[aria-label="Remove Reading"]')?.click()
  await titles(element, ['Quiet hour'])
  inside(element, '.clear')?.click()
  await titles(element, ['Café for languages', 'Quiet hour', 'Reading circle'])
})

it('says which one thing to give up when nothing is left', async () => {
  const element = await browse()
  await openFilters(element)
  choose(element, 'Lively')
  await titles(element, ['Café for languages'])
  search(element, 'reading')
  await titles(element, [])
  await until('it is said', () => textsOf(element, '.notice')[0]?.includes('No event fits all of this.'))
  inside(element, '.notice button')?.click()
  await until('something is left', () => textsOf(element, '.title').length > 0)
})

it('explains a filter that it does not know to whoever embeds', async () => {
  const port = new TestPort(events)
  const element = mount(port, '<catalyst-calendar filters="colour"></catalyst-calendar>')
  await until('events are shown', () => element.matches(':state(ready)'))
  expect(inside(element, '.filters')).to.equal(null)
})

it('says how old the events are, and whose clock it is, as the list does', async () => {
  const port = new TestPort([event('Evening talk', '2026-11-24T18:00', { startInstant: '2026-11-24T04:00:00Z' })])
  port.extra = { staleSince: '2026-11-24T08:42:00Z' }
  const element = mount(port, '<catalyst-calendar view="month"></catalyst-calendar>')
  await until('the month has its events', () => inside(element, '.entry'))
  expect(element.matches(':state(stale)')).to.equal(true)
  expect(textsOf(element, '.stale')).to.deep.equal(['Last updated 9:42 am'])
  expect(textsOf(element, '.zone')).to.deep.equal(['Times are Vienna time.'])
})
