import { toInstant } from '@library-catalyst/core'
import type { Hono } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import { addLibraryPage, type FormField, ownerOf, renderDoor } from '../pages/library-page.ts'
import type { ManagedRegistrations } from './managed-registrations.ts'
import { type PageNotice, renderRegistration } from './registration-page.ts'
import { loadRegistrationWords } from './registration-words.ts'

export interface RegistrationPageOptions {
  readonly managed: ManagedRegistrations
  readonly libraries: ReadonlyMap<string, LibraryView>
}

/** The page of a registration. */
export function addRegistrationPage(app: Hono, { managed, libraries }: RegistrationPageOptions): void {
  addLibraryPage(app, 'registration', libraries, {
    show: showDoor,
    act: (field, library) => act(field, library, managed),
  })
}

async function showDoor(library: LibraryView, notice?: 'gone'): Promise<Response> {
  const owner = ownerOf(library)
  const { page } = await loadRegistrationWords(owner.locale)
  return renderDoor(owner, { ...page, gone: notice && page.gone })
}

async function act(field: FormField, library: LibraryView, managed: ManagedRegistrations): Promise<Response> {
  const now = toInstant(library.now())
  const token = field('token')
  const link = { library: library.config.id, token }
  const wanted = field('do')
  const isAccepted = wanted === 'accept' && (await managed.accept(link, now))
  if (wanted === 'cancel') await managed.cancel(link, now)
  const registered = await managed.read(link, now)
  if (!registered) return showDoor(library, 'gone')
  const notice = wanted === 'accept' ? noticeOf(isAccepted, registered.status === 'confirmed') : undefined
  return renderRegistration(ownerOf(library), { registered, token, now, notice, asksToCancel: wanted === 'ask' })
}

function noticeOf(isAccepted: boolean, hasSeat: boolean): PageNotice {
  if (isAccepted) return 'accepted'
  return hasSeat ? 'alreadyYours' : 'tooLate'
}
