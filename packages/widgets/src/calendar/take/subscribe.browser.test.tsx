import { english, loadBrowseWords } from '@library-catalyst/core'
import { expect } from 'chai'
import { render } from 'preact'
import { TestPort } from '../../../test/test-port.ts'
import { Subscribe } from './subscribe.tsx'

const words = await loadBrowseWords(english)
const host = document.body.appendChild(document.createElement('div'))
afterEach(() => render(null, host))

function show(subscriptionUrl: (() => string | undefined) | undefined): void {
  const port = Object.assign(new TestPort(), subscriptionUrl && { subscriptionUrl })
  render(<Subscribe port={port} query={{ days: 7 }} words={words} />, host)
}

it('is not there where the back end has no feed, or none that follows these filters', () => {
  show(undefined)
  expect(host.childElementCount).to.equal(0)
  show(() => undefined)
  expect(host.childElementCount).to.equal(0)
})

it('offers the feed in full, to a calendar program and to copy', () => {
  show(() => '/v1/libraries/a/events.ics?branch=Harbour')
  const address = `${location.origin}/v1/libraries/a/events.ics?branch=Harbour`
  expect(host.querySelector('a')?.getAttribute('href')).to.equal(address.replace(/^http:/, 'webcal:'))
  expect(host.querySelector('input')?.value).to.equal(address)
})
