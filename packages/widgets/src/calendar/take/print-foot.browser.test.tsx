import { english, loadBrowseWords } from '@library-catalyst/core'
import { expect } from 'chai'
import { render } from 'preact'
import { inside, mount, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import { printCalendar } from './print-calendar.ts'
import { PrintFoot } from './print-foot.tsx'

const words = await loadBrowseWords(english)
const address = 'https://www.lindenhof.example/events/'
const calendar = document.body.appendChild(document.createElement('div'))
const root = calendar.attachShadow({ mode: 'open' })

beforeEach(() => {
  render(
    <PrintFoot name="Lindenhof library" today="2026-11-24" address={address} locale={english} words={words} />,
    root,
  )
})
afterEach(() => render(null, root))

const footText = () => [...root.querySelectorAll('.print-foot p')].map(line => line.textContent)

it('says whose events they are, when they were printed, and where they go on', () => {
  expect(footText()).to.deep.equal(['Lindenhof library', 'Printed on 24 November 2026', 'lindenhof.example/events'])
})

it('is not on screen', () => {
  expect(root.querySelector('.print-foot')?.getBoundingClientRect().height).to.equal(0)
})

it('has a code, drawn as one path with room around, from the first print on', async () => {
  dispatchEvent(new Event('beforeprint'))
  const code = await until('it is drawn', () => root.querySelector('svg.qr'))
  expect(code.querySelectorAll('path').length).to.equal(1)
  expect(code.getAttribute('viewBox')).to.match(/^-4 -4 (\d+) \1$/)
})

it('draws every event of a day for paper, where the screen says how many more there are', async () => {
  const talks = Array.from({ length: 7 }, (_, hour) => event(`Talk ${hour}`, `2026-11-24T1${hour}:00`))
  const element = mount(new TestPort(talks), '<catalyst-calendar view="month"></catalyst-calendar>')
  const entries = () => element.shadowRoot?.querySelectorAll('.entry').length
  await until('the month is there', () => entries() === 4 && inside(element, '.plus'))
  dispatchEvent(new Event('beforeprint'))
  await until('all are drawn', () => entries() === 7 && !inside(element, '.plus'))
  dispatchEvent(new Event('afterprint'))
  await until('the screen is as before', () => entries() === 4 && inside(element, '.plus'))
})

it('prints the calendar without the page around, and gives the page back', async () => {
  const { print } = window
  const sheets = document.adoptedStyleSheets.length
  let printed = false
  window.print = () => {
    printed = true
    expect(calendar.hasAttribute('data-catalyst-print')).to.equal(true)
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1)
    expect(root.querySelector('svg.qr')).not.to.equal(null)
    dispatchEvent(new Event('afterprint'))
  }
  try {
    await printCalendar(calendar)
  } finally {
    window.print = print
  }
  expect(printed).to.equal(true)
  expect(calendar.hasAttribute('data-catalyst-print')).to.equal(false)
  expect(document.adoptedStyleSheets.length).to.equal(sheets)
})
