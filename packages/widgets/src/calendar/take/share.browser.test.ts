import { expect } from 'chai'
import { inside, mount, ready, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'

const talk = event('Evening talk', '2026-11-24T18:00', { hashtag: 'LongNight' })

/** Puts something of our own in the place of what the browser has, or has not. */
function replace(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true })
}

afterEach(() => {
  for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name)
})

async function openDetails(occurrence = talk): Promise<Element> {
  const element = mount(new TestPort([occurrence]), '<catalyst-calendar url-state></catalyst-calendar>')
  await ready(element)
  inside(element, '.title a')?.click()
  await until('its details are open', () => inside(element, 'dialog .actions'))
  return element
}

const action = (element: Element, words: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('dialog .actions :is(a, button)') ?? [])].find(
    ({ textContent }) => textContent === words,
  )

/** What the device is asked to pass on. */
async function shared(occurrence = talk): Promise<ShareData> {
  const asked: ShareData[] = []
  replace('share', (data: ShareData) => Promise.resolve(asked.push(data)))
  action(await openDetails(occurrence), 'Share')?.click()
  return until('the device is asked', () => asked[0])
}

it('passes on the title, the hashtag and an address that opens the event, where the device can', async () => {
  const { title, text, url = '' } = await shared()
  expect({ title, text }).to.deep.equal({ title: 'Evening talk', text: 'Evening talk #LongNight' })
  expect(url).to.equal(location.href)
})

it('passes on no text that says the title alone', async () => {
  expect(await shared(event('Chess', '2026-11-24T18:00'))).to.have.all.keys('title', 'url')
})

it('takes a share that was called off for no failure', async () => {
  replace('share', () => Promise.reject(new DOMException('Called off', 'AbortError')))
  const element = await openDetails()
  action(element, 'Share')?.click()
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(inside(element, 'dialog [role=alert]')).to.equal(null)
})

it('offers to copy the link, and no more, where the device cannot share', async () => {
  replace('share', undefined)
  const element = await openDetails()
  expect(action(element, 'Share')).to.equal(undefined)
  expect(action(element, 'Copy link')).not.to.equal(undefined)
})

it('copies the address that opens the event, and says so', async () => {
  const copied: string[] = []
  replace('clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) })
  const element = await openDetails()
  action(element, 'Copy link')?.click()
  await until('it says so', () => inside(element, 'dialog .actions [role=status]')?.textContent === 'Link copied')
  expect(copied).to.deep.equal([location.href])
})
