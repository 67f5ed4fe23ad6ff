import type { Occurrence } from '@library-catalyst/core'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'

async function open(details: Partial<Occurrence>): Promise<Element> {
  const element = mount(new TestPort([event('Talk', '2026-11-24T18:00', details)]))
  await ready(element)
  inside(element, '.title a')?.click()
  await until('the dialog is open', () => inside(element, 'dialog[open]'))
  return element
}

async function openHtml(descriptionHtml: string): Promise<HTMLElement> {
  const element = await open({ descriptionHtml })
  return until('the HTML is read', () => inside(element, '.description'))
}

// The first: from then on, the parser is here.
it('shows the plain text until the parser of HTML has come', async () => {
  const shown: (string | undefined)[] = []
  const element = mount(
    new TestPort([event('Talk', '2026-11-24T18:00', { description: 'plain', descriptionHtml: '<p>rich</p>' })]),
  )
  await ready(element)
  new MutationObserver(() => shown.push(inside(element, '.description')?.textContent)).observe(
    element.shadowRoot as ShadowRoot,
    { childList: true, subtree: true, characterData: true },
  )
  inside(element, '.title a')?.click()
  await until('the HTML is read', () => inside(element, '.description')?.textContent === 'rich')
  expect([...new Set(shown.filter(Boolean))]).to.deep.equal(['plain', 'rich'])
})

it('draws paragraphs, headings, lists and quotes as such', async () => {
  const description = await openHtml(
    '<h1>Bring</h1><ul><li>a <b>scarf</b></li><li>tea</li></ul><blockquote>Come<br>early</blockquote>',
  )
  expect(description.innerHTML.replace(/ dir="auto"/g, '')).to.equal(
    '<h3>Bring</h3><ul><li><p>a <strong>scarf</strong></p></li><li><p>tea</p></li></ul>' +
      '<blockquote><p>Come<br>early</p></blockquote>',
  )
})

it('gives each block the direction of its own words', async () => {
  const description = await openHtml('<p>Hello</p><p>مرحبا</p><ul><li>مرحبا</li></ul>')
  const directions = [...description.children].map(block => getComputedStyle(block).direction)
  expect(directions).to.deep.equal(['ltr', 'rtl', 'rtl'])
})

it('says where a link leads, unless its words are that address', async () => {
  const element = await open({
    descriptionHtml:
      '<a href="https://www.tickets.example/a">Book</a><br><a href="https://tickets.example/a">www.tickets.example/a</a>' +
      '<br><a href="https://evil.example/">https://bank.example</a><br><a href="tel:+43 1 4000">Call</a>',
  })
  await until('the HTML is read', () => inside(element, '.description a'))
  expect(textsOf(element, '.description a')).to.deep.equal([
    'Book (tickets.example)',
    'www.tickets.example/a',
    'https://bank.example (evil.example)',
    'Call',
  ])
  for (const link of element.shadowRoot?.querySelectorAll('.description a') ?? [])
    expect(link.getAttribute('rel')).to.equal('noreferrer')
})

it('makes links of addresses in plain text', async () => {
  const element = await open({ description: 'See https://example.org/a.' })
  expect(inside(element, '.description a')?.getAttribute('href')).to.equal('https://example.org/a')
  expect(textsOf(element, '.description')).to.deep.equal(['See https://example.org/a.'])
})

it('falls back to the plain text where the HTML holds nothing to read', async () => {
  const element = await open({ description: 'plain', descriptionHtml: '<script>1</script>' })
  expect(textsOf(element, '.description')).to.deep.equal(['plain'])
})

it('asks nobody for a picture', async () => {
  const description = await openHtml('<p>words <img src="/leak.png" alt="a poster"></p>')
  expect(description.querySelector('img')).to.equal(null)
  expect(description.textContent).to.equal('words a poster')
})

it('breaks a long word rather than the dialog, and scrolls what is long', async () => {
  const description = await openHtml(`<ul><li>${'x'.repeat(500)}</li></ul>${'<p>more</p>'.repeat(300)}`)
  const dialog = description.closest('dialog') as HTMLDialogElement
  expect(dialog.scrollWidth).to.equal(dialog.clientWidth)
  expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight)
  expect(dialog.getBoundingClientRect().bottom).to.be.at.most(innerHeight)
})
