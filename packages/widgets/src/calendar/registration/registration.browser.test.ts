import { AdapterError, type Occurrence, type Seats } from '@library-catalyst/core'
import { expect } from 'chai'
import { inside, mount, ready, textsOf, until } from '../../../test/mount.ts'
import { event, TestPort } from '../../../test/test-port.ts'
import { receiptFor, refuse, TestRegistration } from '../../../test/test-registration.ts'
import type { CalendarElement } from '../calendar-element.tsx'

const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
const talk = (more: Partial<Occurrence> = {}) =>
  event('Evening talk', '2026-11-24T18:00', {
    registration: { kind: 'native' },
    startInstant: `${day}T17:00:00Z`,
    endInstant: `${day}T18:00:00Z`,
    ...more,
  })

const form = '[aria-labelledby=registration-title]'
const field = (element: Element, name: string) =>
  inside(element, `${form} [name="/${name}"]`) as HTMLInputElement | HTMLTextAreaElement

async function open(desk: TestRegistration, html?: string): Promise<CalendarElement> {
  const port = new TestPort([talk()])
  port.registration = desk
  const element = mount(port, html)
  await ready(element)
  inside(element, '.title a')?.click()
  await until('the way to register is there', () => inside(element, '.registration :is(button, .seats, .notice)'))
  return element
}

async function openForm(desk: TestRegistration, html?: string): Promise<CalendarElement> {
  const element = await open(desk, html)
  await until('one can register', () => inside(element, '.registration .form-action'))
  inside(element, '.registration .form-action')?.click()
  await until('the form is open', () => inside(element, `${form} form`))
  return element
}

function type(element: Element, name: string, text: string): void {
  const control = field(element, name)
  control.value = text
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

function fillIn(element: Element, name = 'Robin'): void {
  type(element, 'name', name)
  type(element, 'email', 'robin@mail.example')
}

const send = (element: Element) => inside(element, `${form} form .form-action`)?.click()
const state = (element: Element) => textsOf(element, `${form} .form-state`)[0] ?? ''
const says = (element: Element, text: string) => until(`it says: ${text}`, () => state(element).includes(text))

describe('before one registers', () => {
  it('tells how many places are left', async () => {
    const element = await open(new TestRegistration({ seatsLeft: 1 }))
    await until('places are told', () => textsOf(element, '.seats')[0] === '1 place left')
  })

  for (const [seats, text] of [
    [{ seatsLeft: 0, waiting: 2 }, '2 groups are on the waiting list before you.'],
    [{ seatsLeft: 0, hasWaitingList: false }, 'All places are taken, and there is no waiting list.'],
    [{ closes: '2020-01-01T00:00:00Z' }, 'One cannot register any more.'],
    [{ opens: '2099-01-05T08:00:00Z' }, 'You can register from Monday, 5 January 2099, 9:00 am.'],
  ] as const satisfies readonly (readonly [Partial<Seats>, string])[])
    it(`says: ${text}`, async () => {
      const element = await open(new TestRegistration(seats))
      await until(`it is said, and not ${textsOf(element, '.seats')[0]}`, () =>
        textsOf(element, '.seats')[0]?.includes(text),
      )
      expect(inside(element, '.registration .form-action') !== null).to.equal('waiting' in seats)
    })

  it('is no way in for an event that the back end takes nobody for', async () => {
    const desk = new TestRegistration()
    desk.seats = () => Promise.reject(new AdapterError('not-found', 'none'))
    const port = new TestPort([talk()])
    port.registration = desk
    const element = mount(port)
    await ready(element)
    inside(element, '.title a')?.click()
    await until('the part is there', () => inside(element, '.registration'))
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(inside(element, '.registration button')).to.equal(null)
  })

  it('asks for seats no more once the event is closed', async () => {
    const desk = new TestRegistration()
    const element = await openForm(desk)
    for (const dialog of element.shadowRoot?.querySelectorAll('dialog') ?? []) dialog.close()
    await until('the event is closed', () => !inside(element, 'dialog'))
    const { looks } = desk
    document.dispatchEvent(new Event('visibilitychange'))
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(desk.looks).to.equal(looks)
  })
})

describe('the form', () => {
  it('names what is missing, takes the focus to the summary, and leads to the field', async () => {
    const element = await openForm(new TestRegistration())
    send(element)
    await until('the summary has the focus', () => element.shadowRoot?.activeElement?.matches('.form-summary'))
    expect(textsOf(element, '.form-summary a')).to.deep.equal([
      'Your name: please fill this in.',
      'Your e-mail address: please fill this in.',
    ])
    inside(element, '.form-summary li:last-child a')?.click()
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 'email'))
    const described = field(element, 'email').getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map(id => element.shadowRoot?.getElementById(id)?.textContent)).to.deep.equal([
      'The library writes to you about this event, and about nothing else.',
      'Your e-mail address: please fill this in.',
    ])
    expect(field(element, 'email').getAttribute('aria-invalid')).to.equal('true')
  })

  it('says what is right as soon as it is', async () => {
    const element = await openForm(new TestRegistration())
    fillIn(element)
    type(element, 'email', 'robin@mail')
    send(element)
    await until('it is told', () => textsOf(element, '.form-problem').length === 1)
    type(element, 'email', 'robin@mail.example')
    await until('it is well', () => !inside(element, '.form-problem'))
  })

  it('asks for consent where needs are told, and for nothing where they are not', async () => {
    const desk = new TestRegistration()
    const element = await openForm(desk)
    expect((field(element, 'accessConsent') as HTMLInputElement).checked).to.equal(false)
    fillIn(element)
    type(element, 'accessNeeds', 'A seat at the front')
    send(element)
    await until('it is told', () => textsOf(element, '.form-problem')[0]?.includes('please tick this'))
    field(element, 'accessConsent').click()
    send(element)
    await says(element, 'You are registered')
    expect(desk.commands[0]?.request.accessNeeds).to.equal('A seat at the front')
  })

  it('has the questions of the library', async () => {
    const questions: Seats['questions'] = [
      { id: 'level', label: 'How well do you play?', kind: 'choice', options: ['A little', 'Well'] },
      {
        id: 'days',
        label: 'When can you come again?',
        kind: 'several',
        options: ['Monday', 'Friday'],
        isOptional: true,
      },
    ]
    const desk = new TestRegistration({ questions })
    const element = await openForm(desk)
    fillIn(element)
    send(element)
    await until('it is told', () => textsOf(element, '.form-problem')[0] === 'How well do you play?: please choose.')
    inside(element, `${form} input[value=Well]`)?.click()
    inside(element, `${form} input[value=Monday]`)?.click()
    inside(element, `${form} input[value=Friday]`)?.click()
    send(element)
    await says(element, 'You are registered')
    expect(desk.commands[0]?.request.answers).to.deep.equal({ level: 'Well', days: 'Monday\nFriday' })
  })

  it('says what would happen to a party that is too large for what is left', async () => {
    const element = await openForm(new TestRegistration({ seatsLeft: 2 }))
    type(element, 'partySize', '3')
    await until('it is told', () => textsOf(element, `${form} .seats`)[0]?.includes('would be on the waiting list'))
    expect(textsOf(element, `${form} form .form-action`)).to.deep.equal(['Join the waiting list'])
    type(element, 'partySize', '2')
    await until('there is room', () => textsOf(element, `${form} form .form-action`)[0] === 'Register for 2 places')
  })
})

describe('once it is sent', () => {
  it('says so, with the focus where the form was', async () => {
    const desk = new TestRegistration()
    const element = await openForm(desk)
    fillIn(element)
    type(element, 'partySize', '2')
    send(element)
    await says(element, 'You are registered: 2 places are yours.')
    expect(inside(element, `${form} form`)).to.equal(null)
    await until('it has the focus', () => element.shadowRoot?.activeElement?.matches('.form-state'))
    expect(desk.commands.map(({ request }) => request)).to.deep.equal([
      { name: 'Robin', email: 'robin@mail.example', partySize: 2, answers: {} },
    ])
  })

  it('tells the place in the waiting list', async () => {
    const desk = new TestRegistration({ seatsLeft: 0 })
    desk.outcomes = [command => Promise.resolve(receiptFor(command, { status: 'waiting', position: 3 }))]
    const element = await openForm(desk)
    fillIn(element)
    send(element)
    await says(element, 'You are on the waiting list, at number 3.')
  })

  it('is not confirmed yet as long as nobody knows, and is sent again under the same key', async () => {
    const desk = new TestRegistration()
    const broken = () => Promise.reject(new AdapterError('upstream', 'Status 500'))
    desk.outcomes = [broken]
    const element = await openForm(desk)
    fillIn(element)
    send(element)
    await says(element, 'Not confirmed yet')
    expect(textsOf(element, `${form} button`)).not.to.include('Do not send it')
    window.dispatchEvent(new Event('online'))
    await says(element, 'You are registered')
    expect(new Set(desk.commands.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1)
    expect(desk.commands.length).to.equal(2)
  })

  it('loses nothing when the last place has gone, and is another command when it is tried again', async () => {
    const desk = new TestRegistration()
    desk.outcomes = [refuse('conflict', '', 'full')]
    const element = await openForm(desk)
    fillIn(element)
    send(element)
    await says(element, 'The last place has just gone')
    expect(field(element, 'name').value).to.equal('Robin')
    send(element)
    await says(element, 'You are registered')
    expect(new Set(desk.commands.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2)
  })

  it('shows what the library found wrong at its field', async () => {
    const desk = new TestRegistration()
    desk.outcomes = [refuse('invalid', '/email', 'format')]
    const element = await openForm(desk)
    fillIn(element)
    send(element)
    await until('it is told', () => textsOf(element, '.form-problem')[0]?.includes('enter an e-mail address'))
    expect(element.shadowRoot?.activeElement?.className).to.contain('form-summary')
  })
})

describe('what was typed', () => {
  it('is there again after the page was left', async () => {
    const desk = new TestRegistration()
    const first = await openForm(desk)
    fillIn(first, 'Robin Planted')
    await new Promise(resolve => setTimeout(resolve, 200))
    first.remove()
    const second = await openForm(desk)
    expect(field(second, 'name').value).to.equal('Robin Planted')
  })

  it('is not kept on a computer that others use', async () => {
    const desk = new TestRegistration()
    const first = await openForm(desk, '<catalyst-calendar shared-device></catalyst-calendar>')
    expect(inside(first, '#shared-device')).to.equal(null)
    fillIn(first, 'Robin Planted')
    await new Promise(resolve => setTimeout(resolve, 200))
    first.remove()
    expect(field(await openForm(desk), 'name').value).to.equal('')
  })

  it('is not there for whoever comes next to a computer that others use', async () => {
    const desk = new TestRegistration()
    const element = await openForm(desk, '<catalyst-calendar shared-device></catalyst-calendar>')
    fillIn(element)
    inside(element, `${form} .close`)?.click()
    await until('the form is closed', () => !inside(element, form))
    inside(element, '.registration .form-action')?.click()
    await until('the form is open', () => inside(element, `${form} form`))
    expect(field(element, 'name').value).to.equal('')
  })

  it('goes from the device as soon as somebody says that others use it, too', async () => {
    const desk = new TestRegistration()
    const first = await openForm(desk)
    fillIn(first, 'Robin Planted')
    await new Promise(resolve => setTimeout(resolve, 200))
    inside(first, '#shared-device')?.click()
    type(first, 'name', 'Robin Planted Again')
    await new Promise(resolve => setTimeout(resolve, 200))
    first.remove()
    expect(field(await openForm(desk), 'name').value).to.equal('')
  })

  it('is sent on a later visit, which says how it went', async () => {
    const desk = new TestRegistration()
    desk.outcomes = [() => Promise.reject(new AdapterError('offline', 'none', { retryAfter: 3600 }))]
    const first = await openForm(desk)
    fillIn(first)
    send(first)
    await says(first, 'Not confirmed yet')
    first.remove()
    const port = new TestPort([talk()])
    port.registration = desk
    const second = mount(port)
    await until('it is told', () => textsOf(second, '.registration')[0]?.includes('Not confirmed yet'))
    expect(textsOf(second, '.registration a')).to.deep.equal(['Evening talk'])
  })
})
