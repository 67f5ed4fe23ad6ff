import { largeFeed } from './large-feed.ts'
import { type Reader, readers } from './readers.ts'

/** A process of its own, as a page is: one reader, one window, CPU of the first reading and of the median of ten more. */
const [reader, start, end] = process.argv.slice(2) as [Reader, string, string]
const text = largeFeed(6000)
const read = () => {
  const before = process.cpuUsage()
  const found = readers[reader](text, { start, end })
  const { user, system } = process.cpuUsage(before)
  return { found, milliseconds: (user + system) / 1000 }
}
const first = read()
const later = Array.from({ length: 10 }, () => read().milliseconds).sort((one, other) => one - other)
process.stdout.write(JSON.stringify({ found: first.found.toSorted(), first: first.milliseconds, later: later[5] }))
