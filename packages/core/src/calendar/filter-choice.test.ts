import { expect, test } from 'vitest'
import { FilterChoice } from './filter-choice.ts'

test('what is preset holds, and can be taken back', () => {
  using choice = new FilterChoice({ branch: ['Main'], free: true }, {})
  expect(choice.filters.value).toEqual({ branch: ['Main'], free: true })
  choice.toggleWord('branch', 'Main')
  choice.toggleTrait('free')
  expect(choice.filters.value).toEqual({})
})

test('what is locked holds whatever a patron does', () => {
  using choice = new FilterChoice({}, { branch: ['Main'], free: true })
  choice.toggleWord('branch', 'Harbour')
  choice.toggleTrait('free')
  choice.drop('branch')
  choice.choose('', { branch: ['Harbour'] })
  choice.clear()
  expect(choice.filters.value).toEqual({ branch: ['Main'], free: true })
})

test('what a patron tried while it was locked is not kept for later', () => {
  using choice = new FilterChoice({}, { branch: ['Main'], free: true })
  choice.toggleWord('branch', 'Harbour')
  choice.toggleTrait('free')
  choice.lock({})
  expect(choice.filters.value).toEqual({})
})

test('what the page locks later holds at once, and gives the choice back when it lets go', () => {
  using choice = new FilterChoice({ branch: ['Harbour'] }, {})
  choice.lock({ branch: ['Main'] })
  expect(choice.filters.value).toEqual({ branch: ['Main'] })
  choice.lock({})
  expect(choice.filters.value).toEqual({ branch: ['Harbour'] })
})

test('there is a chip for the search, each word and each trait, but none for what is locked', () => {
  using choice = new FilterChoice({ branch: ['Main'], audience: ['teens', 'adults'], free: true }, { branch: ['Main'] })
  choice.search('chess')
  expect(choice.chips.value).toEqual([
    { kind: 'text', text: 'chess' },
    { kind: 'word', facet: 'audience', word: 'adults' },
    { kind: 'word', facet: 'audience', word: 'teens' },
    { kind: 'trait', trait: 'free' },
  ])
})

test('a search without a word in it is none', () => {
  using choice = new FilterChoice({}, {})
  choice.search(' – ')
  expect(choice.chips.value).toEqual([])
})

test('one filter can be dropped, and the search', () => {
  using choice = new FilterChoice({ audience: ['teens', 'adults'], free: true }, {})
  choice.search('chess')
  choice.drop('audience')
  choice.drop('text')
  expect([choice.text.value, choice.filters.value]).toEqual(['', { free: true }])
})

test('everything can be cleared', () => {
  using choice = new FilterChoice({ audience: ['teens'] }, {})
  choice.search('chess')
  choice.clear()
  expect([choice.text.value, choice.filters.value, choice.chips.value]).toEqual(['', {}, []])
})

test('other filters to begin with are taken over until a patron has chosen', () => {
  using choice = new FilterChoice({ branch: ['Main'] }, {})
  choice.begin({ branch: ['Harbour'] })
  expect(choice.own.value).toEqual({ branch: ['Harbour'] })
  choice.toggleTrait('free')
  choice.begin({ branch: ['Main'] })
  expect(choice.own.value).toEqual({ branch: ['Harbour'], free: true })
})

test('an address cannot choose beside what is locked, not even for later', () => {
  using choice = new FilterChoice({}, { branch: ['Main'] })
  choice.choose('', { branch: ['Harbour'], free: true })
  choice.lock({})
  expect(choice.filters.value).toEqual({ free: true })
})
