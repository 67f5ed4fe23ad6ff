import { type BrowseWords, formatDayMonth, type IsoDate, type Locale } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, type ComponentType } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { printCss } from './print.css.ts'

export interface PrintFootProps {
  /** Whose events they are: the library, or what the page calls the calendar. */
  readonly name: string
  /** The date of print: the library's. */
  readonly today: IsoDate
  /** Where the events are on the web, absolute; this page without its fragment if left out. */
  readonly address?: string
  readonly locale: Locale
  readonly words: BrowseWords
}

/** Beyond this, modules become too small for the size at which the code is printed. */
const longestInCode = 300

const qrCode = signal<ComponentType<{ readonly text: string }> | undefined>(undefined)

/** The code that draws QR codes comes with the first print. Without it (offline) there is the address alone. */
export async function loadQrCode(): Promise<void> {
  try {
    qrCode.value = (await import('./qr-code.tsx')).QrCode
  } catch {
    qrCode.value = undefined
  }
}

/** Under a printed calendar, and nowhere else: whose it is, when it was printed, where it goes on. */
export class PrintFoot extends Component<PrintFootProps> {
  #foot: HTMLElement | null = null

  override componentDidMount(): void {
    if (this.#foot) adoptStyles(this.#foot, printCss)
    addEventListener('beforeprint', this.#prepare)
  }

  override componentWillUnmount(): void {
    removeEventListener('beforeprint', this.#prepare)
  }

  render({ name, today, address = thisPage(), locale: { dates }, words }: PrintFootProps): ComponentChild {
    const QrCode = qrCode.value
    return (
      <footer
        class="print-foot"
        ref={foot => {
          this.#foot = foot
        }}
      >
        {QrCode && address.length <= longestInCode && <QrCode text={address} />}
        <div>
          <p class="print-name">{name}</p>
          <p>{words.printedOn(formatDayMonth(dates, today, ''))}</p>
          <p class="print-address" dir="ltr">
            {shortly(address)}
          </p>
        </div>
      </footer>
    )
  }

  readonly #prepare = (): void => void loadQrCode()
}

const thisPage = (): string => location.origin + location.pathname + location.search

/** As one would tell it: without the scheme, and without a slash at its end. */
const shortly = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
