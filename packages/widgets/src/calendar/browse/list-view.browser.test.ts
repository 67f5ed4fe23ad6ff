import { sendKeys } from '@web/test-runner-commands'
import { expect } from 'chai'
import { canLookAround, search, titles } from '../../../test/look-around.ts'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const html = '<catalyst-calendar search days="92"></catalyst-calendar>'
const dateOf = (day: number) => new Date(Date.UTC(2026, 10, 24 + day)).toISOString().slice(0, 10)
const season = (count: number, perDay: number) =>
  Array.from({ length: count }, (_, at) => event(`Event ${at}`, `${dateOf(Math.floor(at / perDay))}T18:00`))

/** A back end that answers with all there is, at once. */
class WholePort extends TestPort {
  override async list(...[query, options]: Parameters<TestPort['list']>) {
    const { cursor: _, ...page } = await super.list(query, options)
    return { ...page, items: this.occurrences }
  }
}

async function list(port: TestPort): Promise<CalendarElement> {
  const element = mount(port, html)
  await ready(element)
  await until('it is there', () => inside(element, '.event'))
  await canLookAround(element)
  return element
}

/** The page is looked at again after a while: answers have gone stale. */
async function laterBy<T>(milliseconds: number, look: () => Promise<T>): Promise<void> {
  const { now } = Date
  Date.now = () => now() + milliseconds
  try {
    document.dispatchEvent(new Event('visibilitychange'))
    await look()
  } finally {
    Date.now = now
  }
}

const drawn = (element: Element) => element.shadowRoot?.querySelectorAll('.event').length ?? 0

it('draws the first screens of a long list first', async () => {
  const element = await list(new WholePort(season(900, 10)))
  expect(drawn(element)).to.equal(30)
  expect(textsOf(element, '.found')).to.deep.equal(['900 events'])
})

it('draws some more unasked, but not all', async () => {
  const element = await list(new WholePort(season(900, 10)))
  await until('some more are drawn', () => drawn(element) === 200)
  await new Promise(resolve => setTimeout(resolve, 700))
  expect(drawn(element)).to.equal(200)
})

it('draws more as one comes near the end', async () => {
  const element = await list(new WholePort(season(400, 10)))
  await until('all are drawn', () => {
    inside(element, '.more')?.scrollIntoView()
    return drawn(element) === 400
  })
})

it('leads the keyboard to the last event, and whoever presses the button on to the first that is new', async () => {
  const element = await list(new WholePort(season(130, 10)))
  const focused = () => element.shadowRoot?.activeElement?.textContent
  const next = drawn(element)
  inside(element, '.more')?.click()
  await until('the first new event has the focus', () => focused() === `Event ${next}`)
  inside(element, '.more')?.focus()
  await until('all are drawn', () => drawn(element) === 130)
  const links = element.shadowRoot?.querySelectorAll<HTMLElement>('.title a')
  links?.[128]?.focus()
  await sendKeys({ press: 'Tab' })
  expect(focused()).to.equal('Event 129')
})

it('fetches the next page on request, and says how many it brought', async () => {
  const element = await list(new TestPort(season(240, 20)))
  await until('the first page is drawn', () => drawn(element) === 200)
  inside(element, '.more')?.click()
  await until('the second is, too', () => drawn(element) === 240)
  expect(element.shadowRoot?.activeElement?.textContent).to.equal('Event 200')
  await until('it is told', () => textsOf(element, '[role=status]').includes('40 more events'))
})

it('fetches a few pages by itself behind one that was asked for, then waits for the button again', async () => {
  // So few that the end is always near.
  const port = new TestPort([event('First', '2026-11-24T18:00')])
  const element = await list(port)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(port.asked).to.have.length(1)
  inside(element, '.more')?.click()
  await until('it has asked four times more', () => port.asked.length === 5)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(port.asked).to.have.length(5)
})

it('begins at the beginning with another search, and stays where it is when fresh events come', async () => {
  const port = new WholePort(season(900, 10))
  const element = await list(port)
  await until('some more are drawn', () => drawn(element) === 200)
  port.occurrences = port.occurrences.map((occurrence, at) =>
    at === 0 ? { ...occurrence, title: 'Fresh' } : occurrence,
  )
  const day = inside(element, '.day')
  await laterBy(11 * 60_000, () => until('fresh events are there', () => textsOf(element, '.title')[0] === 'Fresh'))
  expect([drawn(element), inside(element, '.day') === day]).to.deep.equal([200, true])
  search(element, 'event')
  await until('it is at its beginning', () => drawn(element) < 100)
})

it('leaves days as they are that a search does not touch', async () => {
  const element = await list(new WholePort(season(40, 10)))
  const watched = inside(element, '.day') as HTMLElement
  const changes: MutationRecord[] = []
  const observer = new MutationObserver(records => changes.push(...records))
  observer.observe(watched, { subtree: true, childList: true, attributes: true, characterData: true })
  search(element, 'event')
  await until('it has searched', () => inside(element, '.chip'))
  observer.disconnect()
  expect(changes).to.have.length(0)
})

it('keeps what is typed while fresh events come', async () => {
  const port = new TestPort(season(20, 2))
  const element = await list(port)
  search(element, 'event 1')
  const field = inside(element, 'input[type=search]') as HTMLInputElement
  port.occurrences = port.occurrences.map(occurrence => ({ ...occurrence }))
  await laterBy(11 * 60_000, () => until('it has asked again', () => port.asked.length === 2))
  await titles(element, [
    'Event 1',
    'Event 10',
    'Event 11',
    'Event 12',
    'Event 13',
    'Event 14',
    'Event 15',
    'Event 16',
    'Event 17',
    'Event 18',
    'Event 19',
  ])
  expect(field.value).to.equal('event 1')
})

it('says what was searched when nothing is found, and looks further ahead on request', async () => {
  const port = new TestPort([event('Chess', '2026-11-24T18:00'), event('Winter fair', '2027-03-01T10:00')])
  const element = await list(port)
  search(element, 'fair')
  await until('nothing is found', () => inside(element, '.notice'))
  expect(textsOf(element, '.notice p')).to.deep.equal([
    'No event fits all of this.',
    'You looked at 24 November to 23 February 2027, for “fair”.',
  ])
  inside(element, '.more')?.click()
  await titles(element, ['Winter fair'])
  await until('it has the focus', () => element.shadowRoot?.activeElement?.textContent === 'Winter fair')
})

it('tells once what a word has found, when it is typed', async () => {
  const element = await list(new TestPort(season(20, 2)))
  const told: string[] = []
  const status = inside(element, '.finding [role=status]') as HTMLElement
  const observer = new MutationObserver(() => status.textContent && told.push(status.textContent))
  observer.observe(status, { characterData: true, childList: true, subtree: true })
  for (const text of ['e', 'ev', 'event 1', 'event 19']) {
    search(element, text)
    await new Promise(resolve => setTimeout(resolve, 60))
  }
  await until('it is told', () => told.length > 0)
  observer.disconnect()
  expect(told).to.deep.equal(['1 event'])
})
