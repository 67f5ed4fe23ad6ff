import { launch } from 'puppeteer-core'

/**
 * What this Chromium must be started with so that it starts here: nothing, or `--no-sandbox`.
 * Root never gets a sandbox; in containers other users often cannot have one either, which only trying tells.
 */
export async function sandboxArgs(executable: string): Promise<readonly string[]> {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  if (await chromiumStarts(executable)) return []
  console.log(`${executable} cannot make its sandbox here, so tests run it with --no-sandbox.`)
  return ['--no-sandbox']
}

/** Whether a Chromium starts here with these arguments. */
export async function chromiumStarts(executablePath: string, args: readonly string[] = []): Promise<boolean> {
  try {
    const browser = await launch({ executablePath, args: [...args], timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}
