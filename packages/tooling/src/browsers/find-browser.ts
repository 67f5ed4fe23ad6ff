import { existsSync, globSync } from 'node:fs'
import { commandPath, isExecutable } from '../command-path.ts'
import { carriedChromium } from './carried-chromium.ts'
import { sandboxArgs } from './chromium-sandbox.ts'
import type { Engine, FoundBrowser } from './engine.ts'

/** The browser with which an engine can be tested here; `undefined` where there is none. */
export async function findBrowser(engine: Engine): Promise<FoundBrowser | undefined> {
  switch (engine) {
    case 'chromium':
      return (await installedChromium()) ?? (await carriedChromium())
    case 'firefox':
      return found(engine, firefoxPath())
    case 'webkit':
      return canShowWebkit() ? found(engine, commandPath('WebKitWebDriver')) : undefined
  }
}

function found(engine: Engine, executable: string | undefined): FoundBrowser | undefined {
  return executable === undefined ? undefined : { engine, executable, args: [] }
}

async function installedChromium(): Promise<FoundBrowser | undefined> {
  const executable = chromiumPath()
  return executable === undefined ? undefined : { engine: 'chromium', executable, args: await sandboxArgs(executable) }
}

function chromiumPath(): string | undefined {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named
    console.log(`CHROME_PATH is ${named}, which is no program.`)
  }
  return (
    commandPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(isExecutable)
  )
}

function firefoxPath(): string | undefined {
  return (
    commandPath('firefox-esr', 'firefox') ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable)
  )
}

/** The window that WebKitWebDriver drives. */
export function miniBrowserPath(): string | undefined {
  return globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').find(path => existsSync(path))
}

/** WebKitGTK has no headless mode: it needs a display, or a virtual one. */
function canShowWebkit(): boolean {
  return miniBrowserPath() !== undefined && commandPath('xvfb-run') !== undefined && commandPath('xauth') !== undefined
}
