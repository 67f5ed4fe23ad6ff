import { type DeviceStore, type Draft, eraseDraft, type FormStore, keepDraft } from '@library-catalyst/core'
import { effect } from '@preact/signals'

/** Keeps what is typed into a form, from the first letter on, and one writing after another. */
export class DraftKeeper {
  readonly #form: FormStore
  readonly #device: DeviceStore
  readonly #place: string
  #key: string
  #writing: Promise<void> = Promise.resolve()
  #wanted: Draft | undefined

  /** @param key of the command that the draft will become */
  constructor(form: FormStore, device: DeviceStore, place: string, key: string) {
    this.#form = form
    this.#device = device
    this.#place = place
    this.#key = key
  }

  get key(): string {
    return this.#key
  }

  /** What was refused, and is corrected, is another command. */
  renew(key: string): void {
    this.#key = key
    this.#keep()
  }

  /** Returns how to stop it. What is kept stays. */
  watch(): () => void {
    const before = this.#form.values.peek()
    return effect(() => {
      if (this.#form.values.value !== before) this.#keep()
    })
  }

  async erase(): Promise<void> {
    this.#wanted = undefined
    await this.#writing
    await eraseDraft(this.#device, this.#place)
  }

  #keep(): void {
    const isWriting = this.#wanted !== undefined
    this.#wanted = { key: this.#key, values: this.#form.values.peek(), keptAt: Date.now() }
    if (!isWriting) this.#writing = this.#write()
  }

  async #write(): Promise<void> {
    while (this.#wanted) {
      const draft = this.#wanted
      // A device that is full keeps none; the form goes on without.
      await keepDraft(this.#device, this.#place, draft).catch(() => undefined)
      if (this.#wanted === draft) this.#wanted = undefined
    }
  }
}
