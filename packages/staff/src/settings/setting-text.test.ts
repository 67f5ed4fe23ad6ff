import type { LibrarySettings } from '@library-catalyst/core/rest/routes'
import { expect, test } from 'vitest'
import { fromText, toText } from './setting-text.ts'

const settings: LibrarySettings = {
  allowedOrigins: ['https://www.harbour.example'],
  branches: ['Main', 'East'],
  audiences: [],
  energy: { 'A = B': 'lively' },
  wording: { seats: 'Seats = places' },
  privacyText: 'We keep\nlittle.',
  theme: { accent: '#14568c', radius: 4 },
}

test.each(Object.keys(settings) as (keyof LibrarySettings)[])('%s is the same after it was shown and read', name => {
  expect(fromText(name, toText(name, settings))).toEqual(settings[name])
})

test('empty lines and spaces around say nothing', () => {
  expect(fromText('branches', '\n Main \n\nEast\n')).toEqual(['Main', 'East'])
  expect(fromText('theme', 'accent=#000000')).toEqual({ accent: '#000000' })
})

test('a line without an equals sign is handed on for the server to refuse', () => {
  expect(fromText('energy', 'Chess')).toEqual({ Chess: '' })
})
