import { expect } from 'chai'

interface HostPage {
  readonly window: Window & { readonly violations: readonly string[] }
  readonly calendar: HTMLElement
  /** Of every part that a reader looks at, relative to the element: x, y, width, height. */
  readonly boxes: readonly string[]
}

const frames: HTMLIFrameElement[] = []
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove()
})

/** Loads a page into a frame of a phone's or a desktop's width, and waits until events are on screen. */
async function open(name: string, width = 700): Promise<HostPage> {
  const frame = document.body.appendChild(document.createElement('iframe'))
  frames.push(frame)
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`
  frame.src = new URL(`host-pages/${name}.html`, import.meta.url).pathname
  await new Promise(resolve => frame.addEventListener('load', resolve))
  const window = frame.contentWindow as HostPage['window']
  const calendar = await until(`${name} shows events`, () => {
    const found = window.document.querySelector<HTMLElement>('catalyst-calendar')
    return found?.shadowRoot?.querySelector('.event') ? found : undefined
  })
  return { window, calendar, boxes: boxesOf(calendar) }
}

function boxesOf(calendar: HTMLElement): readonly string[] {
  const origin = calendar.getBoundingClientRect()
  const parts =
    calendar.shadowRoot?.querySelectorAll('.day, .date, .number, .event, .time, .title a, .place, .more') ?? []
  return [...parts].map(part => {
    const { x, y, width, height } = part.getBoundingClientRect()
    return [part.className || part.localName, x - origin.x, y - origin.y, width, height]
      .map(value => (typeof value === 'number' ? Math.round(value) : value))
      .join(' ')
  })
}

async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  const end = performance.now() + 8000
  while (performance.now() < end) {
    const found = look()
    if (found !== undefined) return found
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`Waited in vain until ${what}`)
}

for (const width of [320, 700]) {
  it(`is laid out the same in a page that unsets everything, at ${width} px`, async () => {
    const plain = await open('plain', width)
    const hostile = await open('hostile-css', width)
    expect(plain.boxes.length).to.be.greaterThan(20)
    expect(hostile.boxes).to.deep.equal(plain.boxes)
  })
}

it('works and looks the same under a strict policy with Trusted Types "none"', async () => {
  const plain = await open('plain')
  const strict = await open('strict-csp')
  expect(strict.boxes).to.deep.equal(plain.boxes)
  strict.calendar.shadowRoot?.querySelector<HTMLElement>('.title a')?.click()
  const dialog = await until(
    'the dialog is open',
    () => strict.calendar.shadowRoot?.querySelector('dialog[open]') ?? undefined,
  )
  expect(getComputedStyle(dialog).borderRadius).to.equal('6px')
  expect(strict.window.violations).to.deep.equal([])
})

it('is harmless when it is loaded twice', async () => {
  const plain = await open('plain')
  const twice = await open('loaded-twice')
  expect(twice.boxes).to.deep.equal(plain.boxes)
})

it('turns a div of an editor that strips tags into the widget', async () => {
  const { calendar, window } = await open('data-div')
  expect(calendar.parentElement?.dataset['catalyst']).to.equal('calendar')
  expect(calendar.getAttribute('days')).to.equal('7')
  expect(window.document.querySelectorAll('catalyst-calendar')).to.have.length(1)
})

it('turns a div into the widget that comes late', async () => {
  const { window, calendar } = await open('plain')
  const late = window.document.createElement('div')
  late.dataset['catalyst'] = 'calendar'
  late.dataset['src'] = calendar.getAttribute('src') ?? ''
  late.dataset['timeZone'] = 'Europe/Vienna'
  window.document.body.prepend(late)
  await until('it shows events', () => late.firstElementChild?.shadowRoot?.querySelector('.event') ?? undefined)
})
