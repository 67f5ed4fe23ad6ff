import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest } from '../browser-test.ts'
import { type ZoneCase, zoneCases } from './zone-case.ts'
import { openZonePage, showView, textsOf } from './zone-page.ts'

const zones = [...new Set(zoneCases.map(({ library }) => library))]

for (const reader of zones) {
  browserTest(`a reader in ${reader} sees each library's own dates and times, in every view`, async ({ browser }) => {
    await withReader(browser, reader, async page => {
      for (const zoneCase of zoneCases) {
        await openZonePage(page, zoneCase)
        const what = `${zoneCase.library}, ${zoneCase.change}`
        expect(await shownInList(page), what).toEqual(expectedInList(zoneCase))
        expect(await textsOf(page, '.zone'), what).toEqual(noteFor(zoneCase, reader))
        await showView(page, 'Month')
        await page.getByRole('grid').waitFor()
        expect(await countsInMonth(page), what).toEqual(expectedCounts(zoneCase))
      }
    })
  })

  browserTest(`a reader in ${reader} reads in full when an event is, and by whose clock`, async ({ browser }) => {
    await withReader(browser, reader, async page => {
      for (const zoneCase of zoneCases.filter(({ change }) => change === 'Vienna back')) {
        await openZonePage(page, zoneCase)
        for (const event of zoneCase.events) {
          await page.locator('catalyst-calendar .title a', { hasText: event.title }).first().click()
          const isElsewhere = event.elsewhere.includes(reader)
          const clock = isElsewhere ? ` (${placeOf(zoneCase.library)} time)` : ''
          await page.locator('catalyst-calendar dialog[open] .facts').waitFor()
          const shown = await textsOf(page, 'dialog[open] .facts dd')
          expect(shown[0], `${zoneCase.library}, ${event.title}`).toBe(event.inFull + clock)
          await page.keyboard.press('Escape')
          await page.locator('catalyst-calendar dialog').waitFor({ state: 'detached' })
        }
      }
    })
  })
}

async function withReader(browser: Browser, timezoneId: string, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId, viewport: { width: 1000, height: 900 } })
  try {
    await read(await context.newPage())
  } finally {
    await context.close()
  }
}

type Shown = Readonly<Record<string, readonly string[]>>

function shownInList(page: Page): Promise<Shown> {
  return page.locator('catalyst-calendar .day').evaluateAll(days =>
    Object.fromEntries(
      days.map(day => {
        const text = (node: Element, selector: string) =>
          (node.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
        const mark = day.querySelector('.today') ? ', today' : ''
        const events = [...day.querySelectorAll('.event')].map(
          event => `${text(event, '.title')}: ${text(event, '.time')}`,
        )
        return [text(day, '.date time') + mark, events.toSorted()]
      }),
    ),
  )
}

function expectedInList({ events, today }: ZoneCase): Shown {
  const days: Record<string, string[]> = {}
  for (const { title, days: times } of events) {
    for (const [date, time] of Object.entries(times))
      (days[date === today ? `${date}, today` : date] ??= []).push(`${title}: ${time}`)
  }
  return Object.fromEntries(Object.entries(days).map(([date, shown]) => [date, shown.toSorted()]))
}

/** How many events each day of the month has, the empty ones left out. */
async function countsInMonth(page: Page): Promise<Readonly<Record<string, number>>> {
  const names = await textsOf(page, '.day-name')
  const counts: Record<string, number> = {}
  for (const name of names) {
    const [, date = name, count = '-1'] = /^(.+?)(?:, Today)?, (\d+) events?$/.exec(name) ?? []
    if (count !== '0') counts[date] = Number(count)
  }
  return counts
}

function expectedCounts({ events }: ZoneCase): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { days } of events) for (const date of Object.keys(days)) counts[date] = (counts[date] ?? 0) + 1
  return counts
}

const noteFor = ({ library, events }: ZoneCase, reader: string): readonly string[] =>
  events.some(({ elsewhere }) => elsewhere.includes(reader)) ? [`Times are ${placeOf(library)} time.`] : []

const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? '').replaceAll('_', ' ')
