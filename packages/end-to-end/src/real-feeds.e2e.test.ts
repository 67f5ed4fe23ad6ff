import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { browserTest } from './browser-test.ts'
import { startDemo } from './demo.ts'

/** A folder of real feeds, which are not ours to publish. */
const folder = process.env['CATALYST_FEEDS']
if (!folder) console.warn('SKIPPED: CATALYST_FEEDS names no folder of real feeds, so none is shown.')

/** A day inside each feed's dates, and the library's zone where the feed names none. */
const feeds: readonly (readonly [file: string, today: string, timeZone?: string])[] = [
  ['cc-gcal_bloomington.ics', '2026-06-15', 'America/Indiana/Indianapolis'],
  ['cc-sonoma_parks.ics', '2026-06-15', 'America/Los_Angeles'],
  ['icaljs-day_long_recur_yearly.ics', '2012-08-01'],
  ['icaljs-duration_instead_of_dtend.ics', '2012-06-29'],
  ['icaljs-google_birthday.ics', '2012-12-09'],
  ['icaljs-only_dtstart_date.ics', '2012-06-29'],
  ['icaljs-only_dtstart_time.ics', '2012-06-29'],
  ['icaljs-rdate_exdate.ics', '2024-06-09', 'Europe/Berlin'],
  ['icaljs-recur_instances.ics', '2012-11-01'],
  ['icaljs-timezone_from_file.ics', '2023-03-06', 'America/Denver'],
  ['rie-each_week_but_two_deleted.ics', '2019-03-04'],
  ['rie-fablab_cottbus.ics', '2018-10-15'],
  ['rie-issue_18_cancel_status.ics', '2020-01-28'],
  ['rie-issue_4_rrule_until.ics', '2019-08-01'],
  ['rie-issue_62_moved_event.ics', '2021-11-26'],
  ['rie-issue_75_range_parameter.ics', '2024-09-10', 'Europe/Berlin'],
  ['rie-machbar_16_feb_2019.ics', '2018-12-01'],
  ['rie-rdate_hackerpublicradio.ics', '2014-02-01'],
  ['rie-three_events_one_edited.ics', '2019-03-18'],
  ['rie-x_wr_timezone_simple_events_issue_59.ics', '2021-12-22'],
]

const rows: object[] = []
afterAll(() => console.table(rows))

for (const [file, today, timeZone] of feeds) {
  browserTest(`${file} is on screen on ${today}`, { skip: !folder }, async ({ page }) => {
    const zone = timeZone === undefined ? [] : ['--time-zone', timeZone]
    const demo = await startDemo('--feed', join(folder ?? '', file), '--today', today, ...zone)
    try {
      await page.goto(`${demo.url}events.html`)
      await page.getByRole('radio', { name: 'List' }).check()
      await page.locator('catalyst-calendar .event').first().waitFor()
      const events = await page.locator('catalyst-calendar .event').count()
      const { feeds } = (await (await fetch(`${demo.url}health`)).json()) as {
        feeds: { state: string; warnings: number }[]
      }
      rows.push({ feed: file, today, 'events in 14 days': events, warnings: feeds[0]?.warnings })
      expect(events).toBeGreaterThan(0)
      expect(feeds[0]?.state).toBe('fresh')
    } finally {
      await demo.stop()
    }
  })
}
