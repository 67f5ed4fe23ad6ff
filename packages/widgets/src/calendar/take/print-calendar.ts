import { styleSheet } from '../../element/style-sheet.ts'
import { loadQrCode } from './print-foot.tsx'

const mark = 'data-catalyst-print'

/** The page around is left out: neither the calendar, nor what it stands in, nor what stands in it. */
const aloneCss = `@media print {
  body :not([${mark}], :has([${mark}]), [${mark}] *) { display: none !important; }
  [${mark}] { margin: 0 !important; }
}`

/**
 * Prints one calendar, without the page around it. Where it stands in another component's shadow root, the page cannot
 * be looked through, and is printed whole.
 *
 * @param calendar the element
 */
export async function printCalendar(calendar: Element): Promise<void> {
  await loadQrCode()
  // What is drawn for paper only is drawn on this event. The browser's own comes too late for it: between that and the
  // paper, a script that prints leaves no time to draw.
  dispatchEvent(new Event('beforeprint'))
  await new Promise(resolve => setTimeout(resolve))
  const sheet = styleSheet(aloneCss)
  const isInPage = calendar.getRootNode() === document
  if (isInPage) document.adoptedStyleSheets.push(sheet)
  calendar.setAttribute(mark, '')
  addEventListener(
    'afterprint',
    () => {
      calendar.removeAttribute(mark)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet)
    },
    { once: true },
  )
  print()
}
