import { fromEpochMinute, instantOf, offsetAt } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { instantAt, zoneClockOf } from './zone-clock.ts'

const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
]

/** Every 11 hours over 12 years: enough to come upon every change of clocks from both sides. */
const hours = Array.from({ length: 9500 }, (_, at) => Date.UTC(2019, 0, 1) / 1000 + at * 11 * 3600)

for (const zone of zones) {
  test(`the tables of ${zone} say what the device says`, () => {
    const clock = zoneClockOf(zone)
    const wrong = hours.filter(instant => clock.offsetAt(instant) !== offsetAt(zone, instant * 1000) * 60)
    expect(wrong).toEqual([])
  })

  test(`wall times in ${zone} are the instants that core says, in gaps and folds too`, () => {
    const clock = zoneClockOf(zone)
    const wrong = hours.filter(wall => instantAt(clock, wall) * 1000 !== instantOf(zone, fromEpochMinute(wall / 60)))
    expect(wrong).toEqual([])
  })
}
