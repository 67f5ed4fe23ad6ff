import { toInstant } from '@library-catalyst/core'
import type { Context, Hono } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import { readFormFields } from '../http/read-body.ts'
import type { ManagedRegistrations } from './managed-registrations.ts'
import { type PageNotice, renderDoor, renderRegistration } from './registration-page.ts'

const path = '/libraries/:library/registration'

export interface RegistrationPageOptions {
  readonly managed: ManagedRegistrations
  readonly libraries: ReadonlyMap<string, LibraryView>
}

/** The page of a registration: the link in a mail opens it, buttons on it do things. */
export function addRegistrationPage(app: Hono, { managed, libraries }: RegistrationPageOptions): void {
  const libraryOf = ({ req }: Context) => libraries.get(req.param('library') ?? '')
  app.get(path, async context => {
    const library = libraryOf(context)
    return library ? renderDoor(pageOf(library)) : context.notFound()
  })
  app.post(path, async context => {
    const library = libraryOf(context)
    return library ? act(await readFormFields(context.req.raw), library, managed) : context.notFound()
  })
}

const pageOf = ({ config }: LibraryView) => ({ library: config.name, locale: config.locale })

async function act(
  field: (name: string) => string,
  library: LibraryView,
  managed: ManagedRegistrations,
): Promise<Response> {
  const now = toInstant(library.now())
  const token = field('token')
  const link = { library: library.config.id, token }
  const wanted = field('do')
  const isAccepted = wanted === 'accept' && (await managed.accept(link, now))
  if (wanted === 'cancel') await managed.cancel(link, now)
  const registered = await managed.read(link, now)
  if (!registered) return renderDoor(pageOf(library), 'gone')
  const notice = wanted === 'accept' ? noticeOf(isAccepted, registered.status === 'confirmed') : undefined
  return renderRegistration(pageOf(library), { registered, token, now, notice, asksToCancel: wanted === 'ask' })
}

function noticeOf(isAccepted: boolean, hasSeat: boolean): PageNotice {
  if (isAccepted) return 'accepted'
  return hasSeat ? 'alreadyYours' : 'tooLate'
}
