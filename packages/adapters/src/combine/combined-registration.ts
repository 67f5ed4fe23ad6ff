import { AdapterError, type CalendarAdapter, type CalendarPort, type RegistrationPort } from '@library-catalyst/core'
import { parseCombinedId } from './combined-id.ts'

/** Registering with whichever of the sources takes it; left out where none does. */
export function combinedRegistration(adapters: readonly CalendarAdapter[]): Pick<CalendarPort, 'registration'> {
  const ports = adapters.flatMap(({ calendar }) => calendar.registration ?? [])
  return ports.length > 0 ? { registration: firstThatKnows(ports) } : {}
}

function firstThatKnows(ports: readonly RegistrationPort[]): RegistrationPort {
  /** What goes wrong otherwise is that source's own affair: the next must not be asked to do it a second time. */
  async function ask<Answer>(
    event: string,
    call: (port: RegistrationPort, own: string) => Promise<Answer>,
  ): Promise<Answer> {
    const own = parseCombinedId(event)
    let failure = new AdapterError('not-found', 'No source takes registrations for such an event')
    for (const port of own === undefined ? [] : ports) {
      try {
        return await call(port, own ?? '')
      } catch (error) {
        if (!(error instanceof AdapterError) || error.code !== 'not-found') throw error
        failure = error
      }
    }
    throw failure
  }

  return {
    address: ports.map(port => port.address).join(' '),
    seats: async (event, options) => ask(event, (port, own) => port.seats(own, options)),
    register: async (command, options) =>
      ask(command.event, async (port, own) => ({
        ...(await port.register({ ...command, event: own }, options)),
        event: command.event,
      })),
  }
}
