import { fixtures } from '@library-catalyst/core/testing'
import { expect, test } from 'vitest'
import { eventFile } from './event-file.ts'

const pageOf = () => 'https://lindenhof.example/events'
const options = { title: 'Talk', calendar: 'Events', host: 'lindenhof.example', now: 0, pageOf }
const event = fixtures.occurrences[0]!
const nameOf = (title: string) => eventFile([event], { ...options, title }).name

test('the file is called what it is about, in its own script', () => {
  expect(nameOf('Märchen: “Der Bär” (ab 4)')).toBe('Märchen-Der-Bär-ab-4.ics')
  expect(nameOf('中文故事时间')).toBe('中文故事时间.ics')
  expect(nameOf('हिन्दी कहानियाँ')).toBe('हिन्दी-कहानियाँ.ics')
})

test('no title leads out of the folder or hides the file', () => {
  expect(nameOf('../../.bashrc')).toBe('bashrc.ics')
  expect(nameOf('???')).toBe('event.ics')
})

test('a long title is cut', () => {
  expect(nameOf('x'.repeat(500))).toHaveLength(64)
})

test('a page without a host writes a UID all the same', () => {
  expect(eventFile([event], { ...options, host: '' }).text).toMatch(/^UID:.+@\S+\r$/m)
})
