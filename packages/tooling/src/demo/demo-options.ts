import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type IsoDate, isIsoDate, isTimeZone } from '@library-catalyst/core'

export interface DemoOptions {
  /** Address of another feed than the demo's own. */
  readonly feed?: string
  /** IANA zone of that feed's library. */
  readonly timeZone?: string
  /** The day to show; the real one if left out. */
  readonly today?: IsoDate
  readonly port?: number
}

export const demoUsage = 'npm start -- [--feed FILE_OR_URL [--time-zone ZONE]] [--today YYYY-MM-DD] [--port N]'

/**
 * @param args as typed after `npm start --`
 * @param folder where a relative file name starts
 * @throws {Error} whose message names the option and what it takes
 */
export function parseDemoOptions(args: readonly string[], folder: string): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      feed: { type: 'string' },
      'time-zone': { type: 'string' },
      today: { type: 'string' },
      port: { type: 'string' },
    },
  })
  const { feed, 'time-zone': timeZone, today, port } = values
  if (timeZone !== undefined && feed === undefined)
    throw new Error('--time-zone goes with --feed: the demo has its own.')
  return {
    ...(feed !== undefined && { feed: feedAddress(feed, folder) }),
    ...(timeZone !== undefined && {
      timeZone: checked('--time-zone', timeZone, isTimeZone, 'an IANA zone, such as Europe/Vienna'),
    }),
    ...(today !== undefined && { today: checked('--today', today, isIsoDate, 'a date, such as 2026-11-25') }),
    ...(port !== undefined && { port: Number(checked('--port', port, isPort, 'a number from 1 to 65535')) }),
  }
}

function feedAddress(feed: string, folder: string): string {
  if (/^(?:https?|webcal):/i.test(feed)) return checked('--feed', feed, text => URL.canParse(text), 'a whole address')
  const path = resolve(folder, feed)
  checked('--feed', feed, () => existsSync(path), 'a file that exists, or an http:, https: or webcal: address')
  return pathToFileURL(path).href
}

function checked(option: string, value: string, isRight: (value: string) => boolean, wanted: string): string {
  if (isRight(value)) return value
  throw new Error(`${option} takes ${wanted}; "${value}" is not.`)
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
