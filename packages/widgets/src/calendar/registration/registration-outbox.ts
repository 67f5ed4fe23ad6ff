import {
  createMemoryStore,
  type DeviceStore,
  type Outbox,
  type RegistrationPort,
  type RegistrationReceipt,
  type RegistrationRequest,
} from '@library-catalyst/core'
import { openDeviceStore } from '../../outbox/open-device-store.ts'
import { openOutbox } from '../../outbox/page-outbox.ts'

export type RegistrationOutbox = Outbox<RegistrationRequest, RegistrationReceipt>

/** Where drafts and commands are kept, and the outbox that sends the commands. */
export interface RegistrationDevice {
  readonly store: DeviceStore
  readonly outbox: RegistrationOutbox
}

const devices = new Map<string, Promise<RegistrationDevice>>()

/**
 * The registrations of one back end that are on their way from this page.
 *
 * @param isShared others use this device, too: nothing is kept on it for longer than the page is open
 */
export async function registrationDevice(port: RegistrationPort, isShared: boolean): Promise<RegistrationDevice> {
  const name = `${isShared ? 'page' : 'device'} ${port.address}`
  const device = devices.get(name) ?? openDevice(port, isShared)
  devices.set(name, device)
  return device
}

async function openDevice(port: RegistrationPort, isShared: boolean): Promise<RegistrationDevice> {
  const store = isShared ? createMemoryStore() : await openDeviceStore()
  const outbox: RegistrationOutbox = openOutbox(
    `registrations ${port.address}`,
    store,
    async ({ key, subject, body }, options) =>
      port.register({ event: subject, idempotencyKey: key, request: body }, options),
    { leavesMark: !isShared },
  )
  await outbox.look()
  return { store, outbox }
}
