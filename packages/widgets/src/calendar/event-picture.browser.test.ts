import { expect } from 'chai'
import { happenings } from '../../test/dangers.ts'
import { elsewhere } from '../../test/hostile-occurrences.ts'
import { inside, mount, ready, until } from '../../test/mount.ts'
import { event, TestPort } from '../../test/test-port.ts'

const picture = '/examples/library-site/pictures/chess.webp'

async function cardWith(url: string, attributes = ''): Promise<Element> {
  const port = new TestPort([event('Chess club', '2026-11-24T18:00', { image: { url, alt: 'A knight and a pawn' } })])
  const element = mount(port, `<catalyst-calendar view="cards" ${attributes}></catalyst-calendar>`)
  await ready(element)
  await until('the card is there', () => inside(element, '.card'))
  return element
}

const imageOf = (element: Element) => inside(element, '.picture img') as HTMLImageElement | null
const isLoaded = (image: HTMLImageElement | null) => image !== null && image.complete && image.naturalWidth > 0

it('shows a picture from the page’s own origin, with its words', async () => {
  const element = await cardWith(picture)
  await until('it is loaded', () => isLoaded(imageOf(element)))
  expect(imageOf(element)?.alt).to.equal('A knight and a pawn')
  expect(await happenings()).to.deep.equal([])
})

it('asks late, in its own time, and does not say from where', async () => {
  const element = await cardWith(picture)
  const { loading, decoding, referrerPolicy } = imageOf(element) as HTMLImageElement
  expect({ loading, decoding, referrerPolicy }).to.deep.equal({
    loading: 'lazy',
    decoding: 'async',
    referrerPolicy: 'no-referrer',
  })
})

for (const url of [
  `${elsewhere}${picture}`,
  `//${new URL(elsewhere).host}${picture}`,
  `http://${location.host}@${new URL(elsewhere).host}${picture}`,
])
  it(`asks nobody for ${url}`, async () => {
    const element = await cardWith(url)
    expect(await happenings()).to.deep.equal([])
    expect(imageOf(element)?.src).to.equal(undefined)
  })

it('asks a host that the page names', async () => {
  const element = await cardWith(`${elsewhere}${picture}`, `picture-hosts="cdn.example ${new URL(elsewhere).host}"`)
  await until('it is loaded', () => isLoaded(imageOf(element)))
  expect((await happenings()).join()).to.contain(`a request to ${elsewhere}${picture}`)
})

it('asks the server that the page names, in the width that is needed', async () => {
  const url = `${elsewhere}/v1/libraries/wrenmouth/pictures/a1`
  const element = await cardWith(url, `api="${elsewhere}" library="wrenmouth"`)
  await until('it is not there, and gone', () => !imageOf(element))
  expect((await happenings()).join()).to.contain(`a request to ${url}?width=`)
})

it('keeps the room for it, so that nothing moves when it comes', async () => {
  const element = await cardWith(`${picture}?${Math.random()}`)
  const heightOf = () => inside(element, '.card')?.getBoundingClientRect().height
  const before = heightOf()
  expect(inside(element, '.picture')?.getBoundingClientRect().height).to.be.greaterThan(100)
  await until('it is loaded', () => isLoaded(imageOf(element)))
  expect(heightOf()).to.equal(before)
})

it('stands in the details, too', async () => {
  const element = await cardWith(picture)
  inside(element, '.card a')?.click()
  const image = () => inside(element, 'dialog .picture img') as HTMLImageElement | null
  await until('the details have it', () => isLoaded(image()))
  expect(image()?.alt).to.equal('A knight and a pawn')
})

it('takes one away that does not come, and leaves the date in its place', async () => {
  const element = await cardWith('/no-such-picture.png')
  await until('it is gone', () => !inside(element, '.picture'))
  expect(inside(element, '.card-date')?.getBoundingClientRect().height).to.be.greaterThan(20)
})

it('tells whoever embeds of a host that is none', async () => {
  const told: string[] = []
  const { warn, error } = console
  console.warn = console.error = (text: unknown) => void told.push(String(text))
  await cardWith(picture, 'picture-hosts="https://images.example/"').finally(() =>
    Object.assign(console, { warn, error }),
  )
  expect(told.join()).to.contain('picture-hosts').and.contain('such as images.example')
})
