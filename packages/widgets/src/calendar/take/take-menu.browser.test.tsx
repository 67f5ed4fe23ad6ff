import type { Occurrence } from '@library-catalyst/core'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { savedFile } from '../../../test/saved-file.ts'
import { event, TestPort } from '../../../test/test-port.ts'

const talk = event('Evening talk', '2026-11-24T18:00')
const weekly = { ...talk, series: { id: 'weekly', rule: 'FREQ=WEEKLY' } }

async function openMenu(...occurrences: readonly Occurrence[]): Promise<Element> {
  const element = mount(new TestPort(occurrences))
  await ready(element)
  inside(element, '.title a')?.click()
  const menu = await until('the menu is there', () => inside(element, '.take'))
  menu.querySelector('summary')?.click()
  await until('it is open', () => menu.matches('[open]'))
  return element
}

const fileOf = (element: Element, words: string) =>
  savedFile(() => {
    const buttons = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.take button') ?? []
    ;[...buttons].find(button => button.textContent === words)?.click()
  })

it('offers a file and two companies, and all dates only of a series', async () => {
  const single = await openMenu(talk)
  const ways = ['Calendar file (.ics)', 'Google Calendar', 'Outlook.com', 'Outlook for work or school']
  expect(textsOf(single, '.take li')).to.deep.equal(ways)
  const series = await openMenu(weekly)
  expect(textsOf(series, '.take li')).to.deep.equal([ways[0], 'All dates (.ics)', ...ways.slice(1)])
})

it('saves the date as a file, with the way back to this page', async () => {
  const { name, text } = await fileOf(await openMenu(weekly), 'Calendar file (.ics)')
  expect(name).to.equal('Evening-talk.ics')
  expect(text).to.contain('SUMMARY:Evening talk').and.to.contain('DTSTART:20261124T180000Z')
  expect(text).to.not.contain('RRULE')
  expect(text.replaceAll('\r\n ', '')).to.contain(`URL:${location.origin}${location.pathname}`)
})

it('saves all dates of a series with its rule', async () => {
  const { text } = await fileOf(await openMenu(weekly), 'All dates (.ics)')
  expect(text).to.contain('RRULE:FREQ=WEEKLY').and.to.contain('DTSTART;TZID=Europe/Vienna:20261124T180000')
})

it('leaves out what the library has not, as far as it knows the dates', async () => {
  const later = { ...weekly, id: 'later', start: '2026-12-08T18:00', end: '2026-12-08T19:00' }
  const element = await openMenu(weekly, later)
  await until('the other dates are known', () => inside(element, '.other-dates'))
  const { text } = await fileOf(element, 'All dates (.ics)')
  expect(text).to.contain('EXDATE;TZID=Europe/Vienna:20261201T180000').and.to.not.contain('20261208T180000')
})

it('tells other companies nothing of this page', async () => {
  const element = await openMenu(talk)
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.take a') ?? [])]
  expect(links.map(({ host, rel, target }) => `${host} ${rel} ${target}`)).to.deep.equal(
    ['calendar.google.com', 'outlook.live.com', 'outlook.office.com'].map(host => `${host} noopener noreferrer _blank`),
  )
})

it('takes no click that is too small for a finger', async () => {
  const element = await openMenu(weekly)
  const heights = [...(element.shadowRoot?.querySelectorAll('.take summary, .take li > *') ?? [])].map(
    way => way.getBoundingClientRect().height,
  )
  expect(Math.min(...heights)).to.be.at.least(44)
})
