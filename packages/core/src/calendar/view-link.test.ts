import { signal } from '@preact/signals-core'
import { expect, test } from 'vitest'
import { FilterChoice } from './filter-choice.ts'
import { ViewChoice } from './view-choice.ts'
import { ViewLink } from './view-link.ts'

function lookAround(preset = {}) {
  const place = new ViewChoice('list', { firstWeekday: 0, days: 14 }, signal('2026-11-24'))
  const choice = new FilterChoice(preset, {})
  return { place, choice, link: new ViewLink(place, choice, signal(['list', 'month'])) }
}

test('nothing is written where nothing was chosen', () => {
  expect(lookAround({ free: true }).link.text.value).toBe('')
})

test('a link leads here in whatever order it is written, and with whatever nonsense in it', () => {
  const { place, choice, link } = lookAround()
  place.show('month')
  choice.search('chess')
  expect(link.leadsHere('text=chess&view=month')).toBe(true)
  expect(link.leadsHere('view=month&text=chess&date=tomorrow&utm_source=mail')).toBe(true)
  expect(link.leadsHere('view=month')).toBe(false)
})

test('what the page presets and a patron took off stays off by the link', () => {
  const one = lookAround({ free: true })
  one.choice.clear()
  const other = lookAround({ free: true })
  other.link.follow(one.link.text.value)
  expect(other.choice.filters.value).toEqual({})
})

test('a link to a view that is not offered shows the usual one', () => {
  const { place, link } = lookAround()
  link.follow('view=week&text=x')
  expect(place.view.value).toBe('list')
})
