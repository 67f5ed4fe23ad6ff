import { expect, test } from 'vitest'
import { elementPage } from './element-page.ts'
import type { ElementDoc } from './element-doc.ts'

const doc: ElementDoc = {
  kind: 'class',
  name: 'CalendarElement',
  tagName: 'catalyst-calendar',
  customElement: true,
  description: 'The coming events.',
  attributes: [
    { name: 'label', type: { text: 'string | undefined' }, description: 'What it is\n called.', fieldName: 'label' },
  ],
  members: [
    { kind: 'field', name: 'label', description: 'What it is called.' },
    { kind: 'field', name: 'adapter', type: { text: 'Adapter' }, description: 'Where data come from.' },
  ],
  slots: [{ name: '', description: 'Shown first.' }],
}
const page = elementPage(doc)

test('a bar in a type and a new line in a text stay inside their cell', () => {
  expect(page).toContain('| `label` | `string \\| undefined` |  | What it is called. |')
})

test('a property that an attribute sets is not listed twice', () => {
  expect(page).toContain('| `adapter` | `Adapter` | Where data come from. |')
  expect(page.match(/`label`/g)).toHaveLength(1)
})

test('the slot without a name is called the default', () => {
  expect(page).toContain('| (default) | Shown first. |')
})

test('what an element does not have gets no heading', () => {
  expect(page).not.toContain('## Events')
})
