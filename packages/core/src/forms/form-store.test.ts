import { describe, expect, test } from 'vitest'
import { fieldProblems } from './field-problems.ts'
import type { FormStep } from './form-field.ts'
import { FormStore } from './form-store.ts'

const steps: readonly FormStep[] = [
  { title: 'You', fields: [{ kind: 'text', name: '/name', label: 'Name' }] },
  {
    title: 'Your days',
    fields: [
      { kind: 'checks', name: '/days', label: 'Days', options: ['Monday', 'Friday'] },
      { kind: 'consent', name: '/consent', label: 'Consent' },
    ],
  },
]

test('nothing is filled in, chosen or ticked but what was before', () => {
  const form = new FormStore(steps, { '/name': 'Robin' })
  expect(form.values.value).toEqual({ '/name': 'Robin', '/days': [], '/consent': false })
})

test('what is wrong is shown at the first step that has some of it', () => {
  const form = new FormStore(steps)
  form.go(1)
  form.reject([
    { name: '/consent', code: 'required' },
    { name: '/name', code: 'required' },
  ])
  expect(form.step.value).toBe(0)
  expect(form.rejections.value).toBe(1)
})

test('a field that was wrong is settled, one that was not is left alone', () => {
  const form = new FormStore(steps)
  form.reject([{ name: '/name', code: 'required' }])
  form.settle('/days', 'required')
  form.settle('/name', 'length')
  expect(form.problems.value).toEqual([{ name: '/name', code: 'length' }])
  form.settle('/name', undefined)
  expect(form.problems.value).toEqual([])
})

test('nothing wrong is no rejection', () => {
  const form = new FormStore(steps)
  form.reject([])
  expect(form.rejections.value).toBe(0)
})

test("a server's errors go to their fields, and those that have none are handed back", () => {
  const form = new FormStore(steps)
  const unknown = { pointer: '/Idempotency-Key', code: 'other-request' }
  expect(form.rejectErrors([{ pointer: '/days/1', code: 'format' }, unknown])).toEqual([unknown])
  expect(form.problems.value).toEqual([{ name: '/days', code: 'format' }])
  expect(form.step.value).toBe(1)
})

describe('fieldProblems', () => {
  const field = (name: string) => ({ kind: 'text', name, label: name }) as const

  test('the nearest field counts', () => {
    const { problems } = fieldProblems(
      [field('/answers'), field('/answers/level')],
      [
        { pointer: '/answers/level', code: 'length' },
        { pointer: '/answers/other', code: 'unknown' },
      ],
    )
    expect(problems).toEqual([
      { name: '/answers/level', code: 'length' },
      { name: '/answers', code: 'unknown' },
    ])
  })

  test('a name that only begins alike is another', () => {
    const error = { pointer: '/names', code: 'unknown' }
    expect(fieldProblems([field('/name')], [error])).toEqual({ problems: [], others: [error] })
  })

  test('a field has one problem at a time', () => {
    const errors = ['length', 'format'].map(code => ({ pointer: '/name', code }))
    expect(fieldProblems([field('/name')], errors).problems).toEqual([{ name: '/name', code: 'length' }])
  })
})
