import { english, type FormStep, FormStore, type FormValues, loadFormWords } from '@library-catalyst/core'
import { expect } from 'chai'
import { render } from 'preact'
import { until } from '../../test/mount.ts'
import { FormView } from './form-view.tsx'

const steps: readonly FormStep[] = [
  {
    title: 'You',
    fields: [
      { kind: 'text', name: '/name', label: 'Name', maxLength: 10 },
      { kind: 'number', name: '/age', label: 'Years here', min: 0, max: 99, isOptional: true },
    ],
  },
  {
    title: 'Your days',
    fields: [
      { kind: 'checks', name: '/days', label: 'Days', options: ['Monday', 'Friday'] },
      { kind: 'consent', name: '/consent', label: 'I agree' },
    ],
  },
]

let root: ShadowRoot
let store: FormStore
let sent: FormValues[]

beforeEach(async () => {
  const host = document.body.appendChild(document.createElement('div'))
  root = host.attachShadow({ mode: 'open' })
  store = new FormStore(steps)
  sent = []
  const words = await loadFormWords(english)
  render(<FormView store={store} words={words} action="Send it" hasReview onSend={values => sent.push(values)} />, root)
})
afterEach(() => {
  render(null, root)
  root.host.remove()
})

const texts = (selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
const control = (selector: string) => root.querySelector(selector) as HTMLInputElement
const go = () => control('.form-action').click()
const title = () => texts('.form-step')[0]
const onStep = (number: number) => until(`step ${number} is shown`, () => title()?.includes(`Step ${number} of 3`))

function type(name: string, text: string): void {
  control(`[name="${name}"]`).value = text
  control(`[name="${name}"]`).dispatchEvent(new Event('input', { bubbles: true }))
}

async function reachReview(): Promise<void> {
  type('/name', 'Robin')
  go()
  await onStep(2)
  control('[value=Monday]').click()
  control('[name="/consent"]').click()
  go()
  await onStep(3)
}

it('takes one step at a time, each told by its heading, which has the focus', async () => {
  expect(title()).to.equal('Step 1 of 3: You')
  type('/name', 'Robin')
  go()
  await onStep(2)
  expect(title()).to.equal('Step 2 of 3: Your days')
  await until('the heading has the focus', () => root.activeElement?.matches('.form-step'))
})

it('goes no further than what is right', async () => {
  type('/name', '   ')
  go()
  await until('it is told', () => texts('.form-problem').length > 0)
  expect(texts('.form-problem')).to.deep.equal(['Name: please fill this in.'])
  expect(title()).to.include('Step 1')
})

for (const [text, problem] of [
  ['100', 'Years here: enter a number from 0 to 99.'],
  ['1.5', 'Years here: enter a whole number.'],
] as const)
  it(`says of ${text}: ${problem}`, async () => {
    type('/name', 'Robin')
    type('/age', text)
    go()
    await until('it is told', () => texts('.form-problem')[0] === problem)
  })

it('asks for one of the options, and for the tick', async () => {
  type('/name', 'Robin')
  go()
  await onStep(2)
  go()
  await until('it is told', () => texts('.form-problem').length === 2)
  expect(texts('.form-summary a')).to.deep.equal(['Days: please choose.', 'I agree: please tick this to go on.'])
  control('.form-summary a').click()
  expect((root.activeElement as HTMLInputElement).value).to.equal('Monday')
  expect(control('fieldset').getAttribute('aria-describedby')).to.equal('field-days-problem')
})

it('shows all that was filled in, and lets one change it, before it is sent', async () => {
  await reachReview()
  expect(title()).to.equal('Step 3 of 3: Is everything right?')
  expect(texts('.form-reviewed dd:first-of-type')).to.deep.equal(['Robin', 'Nothing', 'Monday', '✓'])
  expect(sent).to.deep.equal([])
  control('.form-reviewed button').click()
  await onStep(1)
  expect(control('[name="/name"]').value).to.equal('Robin')
})

it('sends what was filled in, once it was looked through', async () => {
  await reachReview()
  go()
  expect(sent).to.deep.equal([{ '/name': 'Robin', '/age': '', '/days': ['Monday'], '/consent': true }])
})

it('leads to the step where a server found something wrong', async () => {
  await reachReview()
  store.rejectErrors([{ pointer: '/name', code: 'length' }])
  await until('it is told', () => texts('.form-problem')[0] === 'Name: use at most 10 characters.')
  expect(title()).to.include('Step 1')
})
