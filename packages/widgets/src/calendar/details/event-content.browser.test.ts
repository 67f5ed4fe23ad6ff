import type { Occurrence } from '@library-catalyst/core'
import { expect } from 'chai'
import { dangersIn, happenings } from '../../../test/dangers.ts'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import type { CalendarElement } from '../calendar-element.tsx'

// The port's today is Tuesday 24 November 2026, and the test's browser is on UTC or on whatever else.
const readerIsAhead = -new Date('2026-11-24T18:00:00Z').getTimezoneOffset()

async function open(occurrences: readonly Occurrence[], html?: string): Promise<CalendarElement> {
  const element = mount(new TestPort(occurrences), html)
  await ready(element)
  inside(element, '.title a')?.click()
  await until('the dialog is open', () => inside(element, 'dialog[open] .facts'))
  return element
}

/** As a link to an event that is not in the list. */
async function openLink(occurrence: Occurrence, others: readonly Occurrence[] = []): Promise<CalendarElement> {
  location.hash = `catalyst-calendar=${occurrence.id}`
  const element = mount(new TestPort([event('Today', '2026-11-24T20:00'), occurrence, ...others]))
  await ready(element)
  await until('the dialog is open', () => inside(element, 'dialog[open] .facts'))
  return element
}

const factOf = (element: Element, name: string): string | undefined =>
  textsOf(element, '.fact')
    .find(fact => fact.startsWith(`${name} `))
    ?.slice(name.length + 1)

const section = (element: Element, selector: string) =>
  until(`there is ${selector}`, () => inside(element, `dialog ${selector}`))

beforeEach(() => history.replaceState(null, '', location.pathname + location.search))
afterEach(() => history.replaceState(null, '', location.pathname + location.search))

describe('whether it takes place', () => {
  for (const [status, note] of [
    ['cancelled', 'This event does not take place.'],
    ['postponed', 'It will be at another time, which is not known yet.'],
    ['moved', 'Its time or its place has changed.'],
  ] as const) {
    it(`is said first where it is ${status}`, async () => {
      const registration = { kind: 'link', url: 'https://book.example/' } as const
      const element = await open([event('Talk', '2026-11-24T18:00', { status, registration })])
      expect(textsOf(element, '.event-content > :first-child')).to.deep.equal([note])
      expect(inside(element, '.main-actions') !== null).to.equal(status === 'moved')
    })
  }

  it('is not a question for an event that simply is on', async () => {
    expect(inside(await open([event('Talk', '2026-11-24T18:00')]), '.status-note')).to.equal(null)
  })
})

it('shows of a past event that it is over, and what the library published of it', async () => {
  const element = await openLink(
    event('Charts', '2026-11-10T18:00', {
      registration: { kind: 'link', url: 'https://book.example/' },
      materials: [
        { kind: 'slides', title: 'How to read a chart', url: 'https://www.talks.example/chart.pdf' },
        { kind: 'recording', title: 'Recording, with captions', url: `${location.origin}/recordings/1` },
      ],
    }),
  )
  expect(textsOf(element, '.status-note')).to.deep.equal(['This event is over.'])
  expect(inside(element, '.main-actions')).to.equal(null)
  expect(textsOf(element, '.materials h3')).to.deep.equal(['From this event'])
  expect(textsOf(element, '.materials li')).to.deep.equal([
    'Slides: How to read a chart (PDF, talks.example)',
    'Recording, with captions',
  ])
  expect(inside(element, '.materials a')?.getAttribute('rel')).to.equal('noreferrer')
})

describe('the reader’s own time', () => {
  /** An hour at which the library's clock is five hours and a half ahead of the reader's. */
  const times = (start: string): Partial<Occurrence> => {
    const instant = (wall: string) =>
      new Date(Date.parse(`${wall}:00Z`) - (readerIsAhead + 330) * 60_000).toISOString().replace('.000', '')
    return {
      startInstant: instant(start),
      endInstant: instant(start.replace(/T\d\d/, hour => `T${String(Number(hour.slice(1)) + 1).padStart(2, '0')}`)),
    }
  }
  const when = (element: Element) => factOf(element, 'When')

  it('stands beside the library’s for what is online', async () => {
    const start = '2026-11-24T18:00'
    const element = await open([event('Talk', start, { attendanceMode: 'online', ...times(start) })])
    expect(when(element)).to.equal(
      'Tuesday 24 November, 6:00 pm to 7:00 pm (Vienna time) Your time: 12:30 pm to 1:30 pm',
    )
  })

  it('has its date where that is another one', async () => {
    const start = '2026-11-25T04:00'
    const element = await openLink(event('Talk', start, { attendanceMode: 'mixed', ...times(start) }))
    expect(when(element)).to.contain('Your time: Tuesday 24 November, 10:30 pm to 11:30 pm')
  })

  it('is no use for an event that one has to go to', async () => {
    const start = '2026-11-24T18:00'
    expect(when(await open([event('Talk', start, times(start))]))).to.not.contain('Your time')
  })
})

it('tells all that one needs in order to decide, in the reader’s words', async () => {
  const element = await open([
    event('Talk', '2026-11-24T18:00', {
      place: { name: 'Central Library', room: 'Hall', address: 'Quay 1' },
      audiences: ['Adults', 'Students'],
      languages: ['de', 'fr', 'the library’s own'],
      accessibilityFeatures: ['Step-free', 'Hearing loop'],
      organiser: { name: 'Friends of the Library', url: 'https://friends.example/' },
      hashtag: 'WrenmouthReads',
      isFree: true,
      seatsLeft: 3,
      energy: 'quiet',
    }),
  ])
  await until('languages have names', () => factOf(element, 'Languages') !== 'de, fr, the library’s own')
  const facts = ['Where', 'For', 'Languages', 'Accessibility', 'Organised by', 'Hashtag']
  expect(facts.map(name => factOf(element, name))).to.deep.equal([
    'Hall, Central Library, Quay 1',
    'Adults, Students',
    'German, French, the library’s own',
    'Step-free, Hearing loop',
    'Friends of the Library',
    '#WrenmouthReads',
  ])
  expect(textsOf(element, '.marks .mark').slice(-3)).to.deep.equal(['Free of charge', '3 places left', 'Energy: Quiet'])
  expect(inside(element, '.fact a')?.getAttribute('href')).to.equal('https://friends.example/')
})

it('has registration as the main action, and taking part online beside it', async () => {
  const element = await open([
    event('Talk', '2026-11-24T18:00', {
      attendanceMode: 'mixed',
      onlineUrl: 'https://meet.example/',
      registration: { kind: 'link', url: 'https://book.example/' },
    }),
  ])
  expect(textsOf(element, '.main-actions a')).to.deep.equal(['Register', 'Take part online'])
  const [register] = element.shadowRoot?.querySelectorAll('.main-actions a') ?? []
  expect(register?.matches('.primary')).to.equal(true)
  expect(register?.getBoundingClientRect().height).to.be.at.least(44)
})

describe('a series', () => {
  const rule = 'FREQ=WEEKLY;UNTIL=20261215T180000Z'
  const dates = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map(date =>
    event('Chess', `${date}T18:00`, {
      id: `chess.${date}`,
      series: { id: 'chess', rule },
      ...(date === '2026-12-08' && { status: 'cancelled' }),
    }),
  )

  it('is told in a sentence, and by its other dates', async () => {
    const element = await open(dates)
    expect(textsOf(element, '.rhythm')).to.deep.equal(['Every Tuesday, until 15 December'])
    await section(element, '.other-dates')
    expect(textsOf(element, '.other-dates li')).to.deep.equal([
      'Tuesday 1 December, 6:00 pm to 7:00 pm',
      'Cancelled Tuesday 8 December, 6:00 pm to 7:00 pm',
      'Tuesday 15 December, 6:00 pm to 7:00 pm',
    ])
  })

  it('leads from one date to another in the same dialog, and chooses it like any event', async () => {
    const element = await open(dates)
    const chosen: string[] = []
    element.addEventListener('catalyst-select', ({ detail }) => chosen.push(detail.occurrence.id))
    const dialog = inside(element, 'dialog')
    const other = await section(element, '.other-dates a')
    other.focus()
    other.click()
    await until('the other date is shown', () => factOf(element, 'When')?.startsWith('Tuesday 1 December'))
    expect(chosen).to.deep.equal(['chess.2026-12-01'])
    expect(inside(element, 'dialog')).to.equal(dialog)
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.dialog-title'))
  })

  it('leads back from date to date with Back, and is closed at once by hand', async () => {
    const element = await open(dates, '<catalyst-calendar url-state></catalyst-calendar>')
    const shows = (day: string) => until(`${day} is shown`, () => factOf(element, 'When')?.startsWith(`Tuesday ${day}`))
    ;(await section(element, '.other-dates a')).click()
    await shows('1 December')
    expect(location.hash).to.equal('#catalyst-calendar=chess.2026-12-01')
    ;(await section(element, '.other-dates li:last-child a')).click()
    await shows('15 December')
    history.back()
    await shows('1 December')
    history.back()
    await shows('24 November')
    ;(await section(element, '.other-dates a')).click()
    await shows('1 December')
    inside(element, '.close')?.click()
    await until('the address is as before', () => location.hash === '')
    expect(inside(element, 'dialog')).to.equal(null)
    // All of its steps were taken back: the next one on is the first of them.
    history.forward()
    await shows('24 November')
  })

  it('closes what a link had opened, though one went on from there', async () => {
    location.hash = 'catalyst-calendar=chess.2026-11-24'
    const element = mount(new TestPort(dates), '<catalyst-calendar url-state></catalyst-calendar>')
    await until('the dialog is open', () => inside(element, 'dialog[open] .facts'))
    ;(await section(element, '.other-dates a')).click()
    await until('the other date is shown', () => location.hash.endsWith('12-01'))
    inside(element, '.close')?.click()
    await until('the address is free', () => location.hash === '')
    expect(inside(element, 'dialog')).to.equal(null)
  })
})

it('names what else one might like, which is asked for once the event is shown', async () => {
  const port = new TestPort([
    event('Talk', '2026-11-24T18:00', { categories: ['Stars'] }),
    event('Telescopes', '2026-12-04T18:00', { categories: ['Stars'] }),
    event('Chess', '2026-12-05T18:00', { categories: ['Games'] }),
  ])
  const element = mount(port, '<catalyst-calendar days="1"></catalyst-calendar>')
  await ready(element)
  expect(port.asked.length).to.equal(1)
  inside(element, '.title a')?.click()
  await section(element, '.related')
  expect(textsOf(element, '.related li')).to.deep.equal(['Telescopes Friday 4 December, 6:00 pm to 7:00 pm'])
  expect(port.asked.length).to.equal(2)
})

it('says nothing of related events that cannot be had', async () => {
  const port = new TestPort([event('Talk', '2026-11-24T18:00', { categories: ['Stars'], series: { id: 'stars' } })])
  const element = mount(port)
  await ready(element)
  port.failure = Object.assign(new Error('down'), { code: 'offline' }) as never
  inside(element, '.title a')?.click()
  await until('it was asked', () => port.asked.length === 3)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(inside(element, 'dialog [role=alert]')).to.equal(null)
  expect(textsOf(element, 'dialog h3')).to.deep.equal([])
})

it('leads nowhere but to the web', async () => {
  const evil = 'javascript:smuggled()'
  const element = await open([
    event('Talk', '2026-11-24T18:00', {
      attendanceMode: 'online',
      url: evil,
      onlineUrl: evil,
      registration: { kind: 'link', url: evil },
      organiser: { name: '<img src=x onerror=smuggled()>', url: evil },
      materials: [
        { kind: 'slides', title: 'Slides', url: evil },
        { kind: 'handout', title: 'Handout', url: 'https://' },
        { kind: 'other', title: '<b>Notes</b>', url: 'https://notes.example/a' },
      ],
    }),
  ])
  expect(dangersIn(inside(element, 'dialog') as HTMLElement)).to.deep.equal([])
  expect(factOf(element, 'Organised by')).to.equal('<img src=x onerror=smuggled()>')
  expect(textsOf(element, '.materials li')).to.deep.equal(['More: <b>Notes</b> (notes.example)'])
  expect(inside(element, '.main-actions')).to.equal(null)
  expect(await happenings()).to.deep.equal([])
})
