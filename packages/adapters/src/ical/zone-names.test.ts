import { isTimeZone } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { windowsZones } from './windows-zones.ts'
import { ianaZoneOf } from './zone-names.ts'

test('every Windows name means a zone that this device knows', () => {
  expect([...windowsZones()].filter(([, zone]) => !isTimeZone(zone))).toEqual([])
  expect(windowsZones().size).toBeGreaterThan(125)
})

for (const [name, zone] of [
  ['Europe/Berlin', 'Europe/Berlin'],
  ['"Europe/Berlin"', 'Europe/Berlin'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Eastern Daylight Time', 'America/New_York'],
  ['tzone://Microsoft/Utc', 'Etc/UTC'],
  ['UTC-02', 'Etc/GMT+2'],
  ['UTC+12', 'Etc/GMT-12'],
  ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
  ['/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox', 'America/Indiana/Knox'],
  ['/citadel.org/20190914_1/UTC', 'UTC'],
  ['Nowhere/Middle', undefined],
  ['Middle/EST', undefined],
  ['Customized Time Zone', undefined],
  ['(UTC+01:00) Amsterdam, Berlin', undefined],
  ['+01:00', undefined],
  ['', undefined],
] as const) {
  test(`“${name}” means ${zone ?? 'no zone'}`, () => expect(ianaZoneOf(name)).toBe(zone))
}
