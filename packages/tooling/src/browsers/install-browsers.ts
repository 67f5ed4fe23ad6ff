import { installDebianPackages } from '../debian-packages.ts'

const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'dbus']

/** Where that is possible; what is missing all the same is skipped by name. */
export function installBrowsers(): void {
  installDebianPackages('the browsers to test in', debianPackages)
}
