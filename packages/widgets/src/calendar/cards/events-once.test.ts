import { expect, test } from 'vitest'
import { event } from '../../../test/test-port.ts'
import { eventsOnce } from './events-once.ts'

const sale = event('Book sale', '2026-11-23', { end: '2026-11-27' })
const talk = event('Evening talk', '2026-11-25T18:00')

test('what lasts several days is there once, on the first that is shown', () => {
  const days = [
    { date: '2026-11-24', isToday: true, occurrences: [sale] },
    { date: '2026-11-25', isToday: false, occurrences: [sale, talk] },
    { date: '2026-11-26', isToday: false, occurrences: [sale] },
  ]
  expect(eventsOnce(days)).toEqual([
    { occurrence: sale, date: '2026-11-24' },
    { occurrence: talk, date: '2026-11-25' },
  ])
})
