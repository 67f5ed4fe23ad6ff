import { type ReadonlySignal, signal } from '@preact/signals'

const printing = signal(false, {
  watched() {
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
  },
  unwatched() {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  },
})

function begin(): void {
  printing.value = true
}

function end(): void {
  printing.value = false
}

/** While the page is put on paper, where nobody can ask for more. */
export const isPrinting: ReadonlySignal<boolean> = printing
