import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../test/mount.ts'
import { event, TestPort } from '../../test/test-port.ts'

const talks = [event('Evening talk', '2026-11-24T18:00')]
const root = (element: Element) => inside(element, '.root')
const calendar = (language: string, attributes = '') =>
  `<section lang="${language}"><p><catalyst-calendar ${attributes}></catalyst-calendar></p></section>`

async function shown(html: string) {
  const element = mount(new TestPort(talks), html)
  await ready(element)
  return element
}
const toldBy = (element: Element) => [root(element)?.lang, root(element)?.dir, ...textsOf(element, '.more')]

const languages = [
  ['en', 'en', 'ltr', 'Show more events', '6:00 pm to 7:00 pm'],
  ['en-US', 'en-US', 'ltr', 'Show more events', '6:00 PM to 7:00 PM'],
  ['es-MX', 'es', 'ltr', 'Mostrar más eventos', '18:00 a 19:00'],
  ['fr-CA', 'fr', 'ltr', 'Afficher plus d’événements', '18:00 à 19:00'],
  ['de-AT', 'de', 'ltr', 'Weitere Veranstaltungen zeigen', '18:00 bis 19:00'],
  ['zh-SG', 'zh-Hans', 'ltr', '显示更多活动', '18:00至19:00'],
  ['ms', 'ms', 'ltr', 'Tunjukkan lagi acara', '6:00 PTG hingga 7:00 PTG'],
  ['ta-SG', 'ta', 'ltr', 'மேலும் நிகழ்ச்சிகளைக் காட்டு', '6:00 PM முதல் 7:00 PM வரை'],
  ['vi', 'vi', 'ltr', 'Xem thêm sự kiện', '18:00 đến 19:00'],
  ['ar', 'ar', 'rtl', 'عرض المزيد من الفعاليات', '6:00 م إلى 7:00 م'],
  ['pt-BR', 'en', 'ltr', 'Show more events', '6:00 pm to 7:00 pm'],
  ['zh-TW', 'en', 'ltr', 'Show more events', '6:00 pm to 7:00 pm'],
] as const

for (const [language, tag, direction, more, time] of languages)
  it(`speaks ${tag} where the page says ${language}`, async () => {
    const element = await shown(calendar(language))
    expect(toldBy(element)).to.deep.equal([tag, direction, more])
    expect(textsOf(element, '.time')).to.deep.equal([time])
  })

it('follows the nearest language, also from outside a shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  host.lang = 'fr'
  const inner = host.attachShadow({ mode: 'open' })
  const element = document.createElement('catalyst-calendar')
  element.adapter = { name: 'test', calendar: new TestPort(talks) }
  inner.append(element)
  await ready(element)
  expect(root(element)?.lang).to.equal('fr')
  element.lang = 'vi'
  await until('it is Vietnamese', () => root(element)?.lang === 'vi')
  host.remove()
})

it('ends up in the language asked for last, whichever comes first', async () => {
  const element = await shown(calendar('en'))
  element.lang = 'ta'
  element.lang = 'en'
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(root(element)?.lang).to.equal('en')
})

it('shows a library’s own words, from an attribute', async () => {
  const words = JSON.stringify({ showMore: 'Next page' }).replaceAll('"', '&quot;')
  expect(toldBy(await shown(calendar('en', `words="${words}"`)))).to.include('Next page')
})

it('shows a library’s own words, from script, and takes back what was changed', async () => {
  const element = await shown(calendar('en'))
  element.words = { showMore: 'More', browse: { found: '{0} found' } }
  await until('it says so', () => toldBy(element).includes('More'))
  element.words = undefined
  await until('it says what it said', () => toldBy(element).includes('Show more events'))
})

it('loads the words for looking around and those of an event with the library’s own among them', async () => {
  const words = JSON.stringify({ browse: { search: 'Find a talk' }, details: { copyLink: 'Copy the address' } })
  const element = await shown(calendar('en', `search words="${words.replaceAll('"', '&quot;')}"`))
  await until('the field has its name', () => inside(element, '[type=search][aria-label="Find a talk"]'))
  const link = await until('there is an event', () => inside(element, '.event a'))
  link.click()
  await until('the button has its name', () => element.shadowRoot?.textContent?.includes('Copy the address'))
})

it('goes on with our words where the library’s cannot be read', async () => {
  expect(toldBy(await shown(calendar('en', 'words="{more}"')))).to.include('Show more events')
})

it('tells times by the clock that the page chooses, or that its language tag does', async () => {
  const [attribute, tag] = [await shown(calendar('en', 'hour-cycle="h23"')), await shown(calendar('de-u-hc-h12'))]
  expect(textsOf(attribute, '.time')).to.deep.equal(['18:00 to 19:00'])
  expect(textsOf(tag, '.time')).to.deep.equal(['6:00 PM bis 7:00 PM'])
})

it('begins weeks where the page does', async () => {
  const element = await shown(calendar('en', 'view="month" first-day="sunday"'))
  await until('the month is there', () => inside(element, '.heads'))
  expect(textsOf(element, '.heads [aria-hidden]')[0]).to.equal('Sun')
  element.setAttribute('first-day', 'saturday')
  await until('it begins on Saturday', () => textsOf(element, '.heads [aria-hidden]')[0] === 'Sat')
})
