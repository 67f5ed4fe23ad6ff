import { expect, test } from 'vitest'
import type { ElementDoc } from './element-doc.ts'
import { missingText } from './missing-text.ts'

const doc: ElementDoc = {
  kind: 'class',
  name: 'CalendarElement',
  tagName: 'catalyst-calendar',
  customElement: true,
  description: 'The coming events.',
}

test('an element with a text for everything misses nothing', () => {
  expect(missingText({ ...doc, attributes: [{ name: 'days', description: 'How many days.' }] })).toEqual([])
})

test('whatever has no text is named, with its kind', () => {
  const bare: ElementDoc = {
    ...doc,
    attributes: [{ name: 'days' }],
    slots: [{ name: '', description: ' ' }],
    cssStates: [{ name: 'loading' }],
  }
  expect(missingText(bare)).toEqual([
    'catalyst-calendar: attribute days',
    'catalyst-calendar: slot (default)',
    'catalyst-calendar: state loading',
  ])
})
