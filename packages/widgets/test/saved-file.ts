import { until } from './mount.ts'

/** What a click hands over as a file; the browser's own saving is left out. */
export async function savedFile(click: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const saved: HTMLAnchorElement[] = []
  const { click: save } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this)
  }
  try {
    click()
    await until('something is saved', () => saved.length > 0)
  } finally {
    HTMLAnchorElement.prototype.click = save
  }
  const [link] = saved
  if (!link) throw new Error('Nothing was saved')
  return { name: link.download, text: await (await fetch(link.href)).text() }
}
