import { expect } from 'chai'
import { canLookAround, choose, openFilters, search, showView, titles } from '../../../test/look-around.ts'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'

const events = [
  event('Chess', '2026-11-24T18:00', { branch: 'Main', isFree: true }),
  event('Dance', '2026-11-25T18:00', { branch: 'Harbour' }),
  event('Knitting', '2026-11-26T18:00', { branch: 'Harbour', isFree: true }),
]

async function show(attributes: string) {
  const port = new TestPort(events)
  const element = mount(port, `<catalyst-calendar ${attributes}></catalyst-calendar>`)
  await ready(element)
  return { element, port }
}

it('asks for what is locked, and shows nothing of it, even where it only lists what is coming', async () => {
  const { element, port } = await show('locked="branch=Harbour&free=true"')
  expect(textsOf(element, '.title')).to.deep.equal(['Knitting'])
  expect(port.asked[0]?.filters).to.deep.equal({ branch: ['Harbour'], free: true })
  expect(inside(element, '.finding')).to.equal(null)
})

it('has neither chip nor choice for what is locked', async () => {
  const { element } = await show('locked="branch=Harbour" filters="branch free"')
  await openFilters(element)
  expect(textsOf(element, '.choice')).to.deep.equal(['Free 1'])
  expect(textsOf(element, '.chip')).to.deep.equal([])
  expect(textsOf(element, '.title')).to.deep.equal(['Dance', 'Knitting'])
})

it('begins with what is preset, which a patron can take off', async () => {
  const { element } = await show('preset="branch=Harbour&free=true"')
  await canLookAround(element)
  await titles(element, ['Knitting'])
  expect(textsOf(element, '.chip')).to.deep.equal(['Harbour', 'Free'])
  inside(element, '.chip')?.focus()
  inside(element, '.chip')?.click()
  await titles(element, ['Chess', 'Knitting'])
  await until('the next chip has the focus', () => element.shadowRoot?.activeElement?.textContent === 'Free')
  inside(element, '.clear')?.click()
  await titles(element, ['Chess', 'Dance', 'Knitting'])
})

it('remembers in the address that what is preset was taken off', async () => {
  const { element } = await show('id="events" url-state preset="free=true"')
  await canLookAround(element)
  inside(element, '.clear')?.click()
  await until('it is in the address', () => location.hash === '#events.free=false')
  history.back()
  await titles(element, ['Chess', 'Knitting'])
})

it('tells whoever embeds which filters there are', async () => {
  const warn = console.warn
  const told: string[] = []
  console.warn = (text: string) => told.push(text)
  try {
    await show('locked="colour=red"')
    await show('preset="energy=loud"')
  } finally {
    console.warn = warn
  }
  expect(told[0]).to.match(/locked knows no "colour", but branch, audience/)
  expect(told[1]).to.match(/preset knows no "energy=loud": it is one of quiet, balanced, lively/)
})

it('follows the page, and keeps what the patron chose', async () => {
  const { element } = await show('search filters="branch" views="list month"')
  await canLookAround(element)
  search(element, 'k')
  await titles(element, ['Knitting'])
  element.setAttribute('locked', 'free=true')
  element.setAttribute('views', 'list week')
  await until('the views have changed', () => textsOf(element, '.views label').join() === 'List,Week')
  await titles(element, ['Knitting'])
  expect((inside(element, 'input[type=search]') as HTMLInputElement).value).to.equal('k')
  inside(element, '.clear')?.click()
  await titles(element, ['Chess', 'Knitting'])
})

it('shows another view when the page says so, and not one that is gone', async () => {
  const { element } = await show('views="list month" search')
  await canLookAround(element)
  showView(element, 'Month')
  await until('the month is there', () => inside(element, '[role=grid]'))
  element.setAttribute('views', 'list week')
  await titles(element, ['Chess', 'Dance', 'Knitting'])
  element.setAttribute('views', 'list month')
  element.setAttribute('view', 'month')
  await until('the month is there', () => inside(element, '[role=grid]'))
})

it('asks for other days when the page does', async () => {
  const { element, port } = await show('search')
  await canLookAround(element)
  element.setAttribute('days', '2')
  await titles(element, ['Chess', 'Dance'])
  expect(port.asked.at(-1)?.days).to.equal(2)
})

it('offers no number where it does not know how many there are', async () => {
  const many = Array.from({ length: 250 }, (_, at) => event(`Event ${at}`, '2026-11-24T18:00', { branch: 'Main' }))
  const element = mount(new TestPort(many), '<catalyst-calendar filters="branch"></catalyst-calendar>')
  await ready(element)
  await openFilters(element)
  expect(textsOf(element, '.choice')).to.deep.equal(['Main'])
  expect(textsOf(element, '.found')).to.deep.equal(['200 events so far'])
})

it('names languages as the reader does, and lets the library’s own words stand', async () => {
  const spoken = event('Story time', '2026-11-24T18:00', { languages: ['de', 'Plain words'] })
  const element = mount(new TestPort([spoken]), '<catalyst-calendar filters="language"></catalyst-calendar>')
  await ready(element)
  await openFilters(element)
  expect(textsOf(element, '.choice')).to.deep.equal(['German 1', 'Plain words 1'])
})

it('shows the most common of many words, and all of them when asked', async () => {
  const words = Array.from({ length: 10 }, (_, at) => `Topic ${at + 1}`)
  const many = words.flatMap((word, at) =>
    Array.from({ length: at + 1 }, (_, copy) => event(`${word} ${copy}`, '2026-11-24T18:00', { categories: [word] })),
  )
  const element = mount(new TestPort(many), '<catalyst-calendar filters="category"></catalyst-calendar>')
  await ready(element)
  await openFilters(element)
  expect(textsOf(element, '.choice')[0]).to.equal('Topic 3 3')
  expect(textsOf(element, '.choice')).to.have.length(8)
  choose(element, 'Topic 10')
  const all = inside(element, '.all')
  all?.click()
  await until('all are there', () => textsOf(element, '.choice').length === 10)
  expect(textsOf(element, '.choice').map(text => text.slice(0, 8).trim())).to.deep.equal(words)
  expect(all?.isConnected && all.getAttribute('aria-expanded')).to.equal('true')
})
