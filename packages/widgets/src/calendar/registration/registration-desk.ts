import {
  draftPlace,
  emptyRegistration,
  FormStore,
  type FormStep,
  type FormValues,
  fromRegistrationRequest,
  type OutboxRecord,
  type RegistrationPort,
  type RegistrationReceipt,
  type RegistrationRequest,
  readDraft,
  toRegistrationRequest,
} from '@library-catalyst/core'
import { computed, signal } from '@preact/signals'
import { DraftKeeper } from '../../forms/draft-keeper.ts'
import { randomKey } from '../../outbox/page-outbox.ts'
import { type RegistrationDevice, registrationDevice } from './registration-outbox.ts'

export type RegistrationRecord = OutboxRecord<RegistrationRequest, RegistrationReceipt>

interface DeskSettings {
  readonly port: RegistrationPort
  /** The id and the title of the occurrence. */
  readonly event: string
  readonly title: string
}

interface FilledForm {
  readonly store: FormStore
  readonly keeper: DraftKeeper
  readonly stop: () => void
}

/** One person registering for one event: the form, its draft, and what became of what was sent. */
export class RegistrationDesk {
  /** Others use this computer, too. */
  readonly isShared = signal(false)
  readonly form = signal<FormStore | undefined>(undefined)
  /** The device took nothing, or has nowhere to: what is typed is in this page alone. */
  readonly cannotKeep = signal(false)
  readonly #settings: DeskSettings
  readonly #device = signal<RegistrationDevice | undefined>(undefined)
  #filled: FilledForm | undefined

  constructor(settings: DeskSettings, isShared: boolean) {
    this.#settings = settings
    this.isShared.value = isShared
  }

  /** What was sent for this event and is not settled, or settled and not seen. */
  readonly record = computed((): RegistrationRecord | undefined =>
    this.#device.value?.outbox.records.value.findLast(({ subject }) => subject === this.#settings.event),
  )
  readonly isSending = computed(() => this.#device.value?.outbox.sending.value === this.record.value?.key)

  /** Look what is on the device. */
  async open(): Promise<void> {
    this.#device.value = await registrationDevice(this.#settings.port, this.isShared.peek())
  }

  /** Begin with what was typed before, be it sent and given back, or never sent. */
  async fillIn(steps: readonly FormStep[]): Promise<void> {
    if (!this.#device.peek()) await this.open()
    const device = this.#device.peek()
    if (this.form.peek() || !device) return
    const draft = await readDraft(device.store, this.#place, Date.now())
    const returned = this.#returned
    const before: FormValues =
      draft?.values ??
      (returned
        ? fromRegistrationRequest(
            returned.body,
            steps.flatMap(step => step.fields),
          )
        : {})
    this.#begin(steps, { ...emptyRegistration, ...before }, device, returned ? undefined : draft?.key)
    this.showRefusal()
  }

  /** Show what the server found wrong where it is. */
  showRefusal(): void {
    const returned = this.#returned
    if (!returned || !this.#filled) return
    // Corrected, it is another command.
    if (this.#filled.keeper.key === returned.key) this.#filled.keeper.renew(randomKey())
    this.#filled.store.rejectErrors(returned.fields)
  }

  /** Sends, once what is sent is written down. */
  async send(values: FormValues): Promise<void> {
    const { event: subject, title } = this.#settings
    const before = this.#returned
    const key = this.#filled?.keeper.key ?? randomKey()
    const command = { key, subject, title, body: toRegistrationRequest(values), draft: this.#place }
    try {
      await this.#device.peek()?.outbox.add(command)
    } catch {
      await this.#goOnWithoutKeeping()
      await this.#device.peek()?.outbox.add(command)
    }
    if (before) await this.#device.peek()?.outbox.forget(before.key)
  }

  /** Not to be sent after all. Resolves to false if it may have arrived. */
  async withdraw(): Promise<boolean> {
    const record = this.record.peek()
    return (record && (await this.#device.peek()?.outbox.withdraw(record.key))) ?? false
  }

  /** The person has seen how it ended. */
  async dismiss(): Promise<void> {
    const record = this.record.peek()
    if (record) await this.#device.peek()?.outbox.forget(record.key)
  }

  /** From now on nothing is kept, and what was is erased; or the other way round. */
  async share(isShared: boolean): Promise<void> {
    const filled = this.#filled
    this.isShared.value = isShared
    if (!filled) return
    filled.stop()
    await filled.keeper.erase()
    await this.open()
    const device = this.#device.peek()
    if (device) this.#watch(filled.store, device, filled.keeper.key)
  }

  /** The form is closed. The draft stays, but for whoever comes next to a computer that others use. */
  leave(): void {
    if (this.isShared.peek()) void this.#filled?.keeper.erase()
    this.#end()
  }

  async #goOnWithoutKeeping(): Promise<void> {
    this.cannotKeep.value = true
    this.#device.value = await registrationDevice(this.#settings.port, true)
  }

  #begin(steps: readonly FormStep[], values: FormValues, device: RegistrationDevice, key = randomKey()): void {
    const store = new FormStore(steps, values)
    this.#watch(store, device, key)
    this.form.value = store
  }

  #watch(store: FormStore, device: RegistrationDevice, key: string): void {
    const keeper = new DraftKeeper(store, device.store, this.#place, key)
    this.#filled = { store, keeper, stop: keeper.watch() }
  }

  #end(): void {
    this.#filled?.stop()
    this.#filled = undefined
    this.form.value = undefined
  }

  get #place(): string {
    return draftPlace(`registration ${this.#settings.port.address} ${this.#settings.event}`)
  }

  get #returned() {
    const record = this.record.peek()
    return record?.state === 'returned' ? record : undefined
  }
}
