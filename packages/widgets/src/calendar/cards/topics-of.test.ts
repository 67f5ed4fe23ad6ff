import { english } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { event } from '../../../test/test-port.ts'
import { topicsOf } from './topics-of.ts'

const talk = event('Talk', '2026-11-24T18:00', { categories: ['Online', 'History', 'quiet'], audiences: ['Adults'] })

test('topics are what it is about, then for whom, three at the most', () => {
  expect(topicsOf(talk, english.messages)).toEqual(['Online', 'History', 'quiet'])
})

test('what a mark says is not said again', () => {
  expect(topicsOf({ ...talk, attendanceMode: 'online', energy: 'quiet' }, english.messages)).toEqual([
    'History',
    'Adults',
  ])
})

test('it is not said again in the language of the feed either', () => {
  const messages = { ...english.messages, energy: { quiet: 'Ruhig', balanced: 'Ausgewogen', lively: 'Lebhaft' } }
  expect(topicsOf({ ...talk, categories: ['ruhig', 'Quiet'], energy: 'quiet' }, messages)).toEqual(['Adults'])
})
