import { adoptDivs, widgetTags } from './adopt-divs.ts'
import { loadWidget } from './load-widget.ts'

/** Set by the first copy of the script on a page; the others leave the page to it. */
const key = Symbol.for('library-catalyst.started')
type Page = typeof globalThis & { [key]?: true }

/** The script tag: waits until a widget comes near the screen, then loads what it needs. */
function start(): void {
  const near = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        near.unobserve(target)
        loadWidget(target)
      }
    },
    { rootMargin: '400px' },
  )
  /** An editor, a framework or a script may bring widgets at any time. */
  const look = () => {
    adoptDivs()
    for (const element of document.querySelectorAll(widgetTags.map(tag => `${tag}:not(:defined)`).join())) {
      near.observe(element)
    }
  }
  look()
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

if (!(globalThis as Page)[key]) {
  ;(globalThis as Page)[key] = true
  start()
}
