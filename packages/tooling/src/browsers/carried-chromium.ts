import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../workspace.ts'
import { chromiumStarts } from './chromium-sandbox.ts'
import type { FoundBrowser } from './engine.ts'

/** The headless Chromium inside an npm package: Linux on x64, where the libraries that it needs are installed. */
export async function carriedChromium(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const executable = await unpack().catch(() => undefined)
  const args = ['--no-sandbox', '--no-zygote']
  if (executable === undefined) return undefined
  if (await chromiumStarts(executable, args)) return { engine: 'chromium', executable, args }
  console.log('The Chromium that npm carries does not start here: libraries that it needs are missing.')
  return undefined
}

/** It unpacks into the temporary folder, which others can write to: ours is one of our own, and kept. */
async function unpack(): Promise<string> {
  const { TMPDIR: before } = process.env
  const folder = join(workspace, 'node_modules/.cache/chromium')
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
