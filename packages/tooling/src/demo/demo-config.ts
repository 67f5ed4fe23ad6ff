import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { displayZoneOf, readFeed } from '@library-catalyst/adapters/ical'
import { AdapterError, dateAt } from '@library-catalyst/core'
import type { ConfigInput } from '@library-catalyst/server'
import { demoFeed } from '../../../../examples/library-site/feed.ts'
import { workspace } from '../workspace.ts'
import type { DemoOptions } from './demo-options.ts'

export const site = join(workspace, 'examples/library-site')

export interface DemoConfig {
  readonly config: ConfigInput
  /** Where its relative paths start. */
  readonly directory: string
}

/**
 * The demo's own configuration, with a feed made for the day, or with the feed that was asked for. The folder is the
 * port's, so that two demos do not share a database; the events of the last start are forgotten.
 */
export async function demoConfig({ feed, timeZone, today }: DemoOptions, port: number): Promise<DemoConfig> {
  const config = JSON.parse(readFileSync(join(site, 'catalyst.config.json'), 'utf8')) as ConfigInput
  const directory = join(workspace, '.catalyst', `port-${port}`)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })

  const [library, ...others] = config.libraries
  if (!library) throw new Error('examples/library-site/catalyst.config.json names no library')
  if (feed === undefined) {
    const day = today ?? dateAt(library.timeZone, Date.now())
    writeFileSync(join(directory, 'events.ics'), demoFeed(day, `http://127.0.0.1:${port}/`))
    // The demo is its own library's web server: pictures come from there.
    return { config: { ...config, allowPrivatePictures: true }, directory }
  }
  const zone = timeZone ?? (await zoneOf(feed))
  const shown = { ...library, timeZone: zone, feeds: [{ id: 'feed', url: feed }] }
  // Whoever types an address means it, be it on this computer.
  return { config: { ...config, allowPrivateAddresses: true, libraries: [shown, ...others] }, directory }
}

/** The zone that a feed itself names. Where it names none, nobody guesses. */
async function zoneOf(feed: string): Promise<string> {
  try {
    return displayZoneOf(readFeed(await textOf(feed)), {})
  } catch (error) {
    if (!(error instanceof AdapterError)) throw new Error(`--feed cannot be read: ${feed}`, { cause: error })
    const wanted =
      error.code === 'invalid' ? '--time-zone is needed, such as Europe/Vienna' : '--feed takes an iCalendar feed'
    throw new Error(`${wanted}: ${error.message}.`, { cause: error })
  }
}

async function textOf(feed: string): Promise<string> {
  if (feed.startsWith('file:')) return readFile(new URL(feed), 'utf8')
  const response = await fetch(feed.replace(/^webcal:/i, 'https:'))
  return response.text()
}
