import type { Module } from 'custom-elements-manifest/schema'
import { expect, test } from 'vitest'
import { elementDocs, type ElementDoc } from './element-doc.ts'
import { publicManifest } from './public-manifest.ts'

const element: ElementDoc = {
  kind: 'class',
  name: 'CalendarElement',
  tagName: 'catalyst-calendar',
  customElement: true,
  superclass: { name: 'WidgetElement', module: '/src/element/widget-element.tsx' },
  members: [
    { kind: 'field', name: 'days', inheritedFrom: { name: 'WidgetElement' } },
    { kind: 'field', name: '#openId' },
    { kind: 'field', name: 'source', privacy: 'protected' },
    { kind: 'field', name: 'styles', static: true },
    { kind: 'method', name: 'connectedCallback' },
  ],
}
const declaration = { name: 'CalendarElement', module: '/src/calendar/calendar-element.tsx' }
const modules: Module[] = [
  {
    kind: 'javascript-module',
    path: 'src/calendar/calendar-element.tsx',
    declarations: [element],
    exports: [{ kind: 'js', name: 'CalendarElement', declaration }],
  },
  {
    kind: 'javascript-module',
    path: 'src/calendar/define.ts',
    exports: [{ kind: 'custom-element-definition', name: 'catalyst-calendar', declaration }],
  },
  {
    kind: 'javascript-module',
    path: 'src/element/fragment.ts',
    declarations: [{ kind: 'function', name: 'fragmentUrl' }],
  },
]
const entries = { 'src/index.ts': 'dist/index.js', 'src/calendar/define.ts': 'dist/calendar/define.js' }
const manifest = publicManifest({ schemaVersion: '1.0.0', modules }, entries)

test('modules are the published ones, and only those with an element', () => {
  expect(manifest.modules.map(({ path }) => path)).toEqual(['dist/calendar/define.js', 'dist/index.js'])
})

test('a definition refers to the published module of its class', () => {
  expect(manifest.modules[0]?.exports?.[0]?.declaration.module).toBe('dist/index.js')
})

test('of the members, those that users may touch remain, without their origin', () => {
  expect(elementDocs(manifest)[0]?.members).toEqual([{ kind: 'field', name: 'days' }])
})
