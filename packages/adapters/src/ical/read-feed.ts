import { AdapterError } from '@library-catalyst/core'
import { decodeFeed, forEachLine } from './content-line.ts'
import type { Feed } from './feed.ts'
import { FeedReader } from './feed-reader.ts'
import { icalLimits } from './limits.ts'

export interface ReadOptions {
  /** The most bytes (of a string: characters) to read; 8 MiB if left out. */
  readonly maxBytes?: number
}

/**
 * Read an iCalendar text. A broken event costs that event and is told in `warnings`; a text that breaks off gives what
 * is whole before. Bytes are better than a string: only they can be unfolded inside a character.
 *
 * @throws {AdapterError} `upstream` if it is no calendar at all, or too large
 * @see RFC 5545
 */
export function readFeed(source: string | Uint8Array, { maxBytes = icalLimits.feedBytes }: ReadOptions = {}): Feed {
  if (source.length > maxBytes) throw new AdapterError('upstream', `The feed is larger than ${maxBytes} bytes`)
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decodeFeed(source)
  const reader = new FeedReader()
  forEachLine(text, (name, parameters, value) => reader.read(name, parameters, value))
  if (!reader.hasCalendar) throw new AdapterError('upstream', notACalendar(text))
  return reader.finish()
}

function notACalendar(text: string): string {
  return /^\s*(<!doctype html|<html|<\?xml|<)/i.test(text)
    ? 'The address answers with a web page, not with a calendar: it may want a login'
    : 'The address does not answer with an iCalendar text'
}
