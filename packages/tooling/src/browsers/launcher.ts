import type { BrowserLauncher } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { webdriverLauncher } from '@web/test-runner-webdriver'
import * as puppeteer from 'puppeteer-core'
import { freePort } from '../free-port.ts'
import type { FoundBrowser } from './engine.ts'
import { miniBrowserPath } from './find-browser.ts'
import { startWebkitDriver } from './webkit-driver.ts'

/** How the test runner starts a browser. For WebKit this starts its driver, which ends with this process. */
export async function launcherFor({ engine, executable, args }: FoundBrowser): Promise<BrowserLauncher> {
  switch (engine) {
    case 'chromium':
      return chromeLauncher({ puppeteer, launchOptions: { executablePath: executable, args: [...args] } })
    case 'firefox':
      return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: executable } })
    case 'webkit':
      return webkitLauncher(executable)
  }
}

async function webkitLauncher(executable: string): Promise<BrowserLauncher> {
  const { port } = await startWebkitDriver(executable, await freePort(4444))
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation'] },
    } as WebdriverIO.Capabilities,
    // Its types differ from the runner's own by an `undefined` only.
  }) as BrowserLauncher
}
