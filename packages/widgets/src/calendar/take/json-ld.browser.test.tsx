import type { Occurrence } from '@library-catalyst/core'
import { expect } from 'chai'
import { render } from 'preact'
import { mount, ready, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import { JsonLd } from './json-ld.tsx'

const talk = event('Evening talk', '2026-11-24T18:00')
const host = document.createElement('div')
const show = (occurrences: readonly Occurrence[]) =>
  render(<JsonLd occurrences={occurrences} linkTo={id => `/events#${id}`} />, host)
const script = (root: Document = document) => root.head.querySelector('script[type="application/ld+json"]')

afterEach(() => render(null, host))

it('tells what is shown, with the address that opens it', async () => {
  show([talk])
  const found = await until('it is told', script)
  const [node] = (JSON.parse(found.textContent) as { '@graph': readonly Record<string, string>[] })['@graph']
  expect(node?.['name']).to.equal('Evening talk')
  expect(node?.['url']).to.equal(`${location.origin}/events#evening-talk`)
})

it('follows what is shown, in one element, and goes with it', async () => {
  show([talk])
  await until('it is told', script)
  show([event('Winter fair', '2026-12-24T10:00')])
  expect(script()?.textContent).to.contain('Winter fair').and.not.to.contain('Evening talk')
  expect(document.head.querySelectorAll('script[type="application/ld+json"]').length).to.equal(1)
  show([])
  expect(script()).to.equal(null)
})

it('is not told after all if the calendar has gone meanwhile', async () => {
  show([talk])
  render(null, host)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(script()).to.equal(null)
})

it('runs nothing that a title holds', async () => {
  show([{ ...talk, title: '</script><script>document.title = "run"</script>' }])
  const found = await until('it is told', script)
  expect(found.textContent).not.to.contain('<')
  expect(document.title).not.to.equal('run')
})

for (const view of ['list', 'month'])
  it(`is told of a ${view} on request, and of no other calendar`, async () => {
    const port = new TestPort([talk])
    const silent = mount(port, `<catalyst-calendar view="${view}"></catalyst-calendar>`)
    await ready(silent)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(script()).to.equal(null)
    const element = mount(port, `<catalyst-calendar view="${view}" json-ld></catalyst-calendar>`)
    await ready(element)
    const found = await until('it is told', script)
    expect(found.textContent).to.contain('Evening talk').and.to.contain('#catalyst-calendar-2=evening-talk')
  })

it('has nothing that Trusted Types would refuse, or report', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const module = new URL('json-ld-script.ts', import.meta.url).pathname
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy"
    content="script-src ${location.origin} 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'">
    <script>
      violations = []
      addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + event.sample))
    </script>
    <script type="module">
      import { createJsonLdScript } from '${module}'
      createJsonLdScript().show([${JSON.stringify(talk)}], () => 'https://a.example')
      setTimeout(() => (window.done = true), 50)
    </script>`
  const page = frame.contentWindow as Window & { done?: boolean; violations?: readonly string[] }
  await until('the page has run', () => page.done)
  expect(page.violations).to.deep.equal([])
  expect(script(page.document)?.textContent).to.contain('Evening talk')
  frame.remove()
})
