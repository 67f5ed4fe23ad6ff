import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'
import type { Reader } from './readers.ts'

interface Sample {
  readonly found: readonly string[]
  readonly first: number
  readonly later: number
}

const script = fileURLToPath(new URL('sample-reader.ts', import.meta.url))
const windows = { 'one month': ['2026-01-01', '2026-02-01'], 'one year': ['2025-12-31', '2026-12-31'] } as const

/** CPU of reading 6,000 events and expanding a window, ours beside ical.js, taking turns. */
export function measureReaders(runs: number): readonly object[] {
  return Object.entries(windows).flatMap(([window, [start, end]]) => {
    const ours: Sample[] = []
    const theirs: Sample[] = []
    for (let run = 0; run < runs; run++) {
      ours.push(sample('ours', start, end))
      theirs.push(sample('ical.js', start, end))
    }
    if (JSON.stringify(ours[0]?.found) !== JSON.stringify(theirs[0]?.found))
      throw new Error(`The readers differ on ${window}`)
    return (['first', 'later'] as const).map(when => {
      const [our, their] = [ours, theirs].map(samples => median(samples.map(each => each[when]))) as [number, number]
      return {
        window,
        reading: when === 'first' ? 'first in a process' : 'warm',
        occurrences: ours[0]?.found.length,
        'ours, ms': our.toFixed(0),
        'ical.js, ms': their.toFixed(0),
        ratio: (our / their).toFixed(2),
      }
    })
  })
}

function sample(reader: Reader, start: string, end: string): Sample {
  const args = ['--conditions=@library-catalyst/source', script, reader, start, end]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as Sample
}
