import { AdapterError, toInstant } from '@library-catalyst/core'
import type { EventAdditionAnswer, OwnEvent } from '@library-catalyst/core/rest/routes'
import { registrationFaults } from '@library-catalyst/core/rest/routes'
import type { Hono, HonoRequest } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import type { CalendarWatch } from '../calendar/watch-calendar.ts'
import { horizonAround } from '../feeds/horizon.ts'
import { expectedVersion, versionTag } from '../http/changed-meanwhile.ts'
import {
  addStaffRoute,
  staffJson,
  type StaffRequest,
  type StaffRoute,
  type StaffRouteOptions,
} from '../staff/staff-route.ts'
import type { AdditionStore } from './addition-store.ts'
import { checkDraft } from './check-draft.ts'
import type { EventCommand, OwnEventStore } from './own-event-store.ts'

export interface OwnEventRoutesOptions extends StaffRouteOptions {
  readonly ownEvents: OwnEventStore
  readonly additions: AdditionStore
  /** Asked once something has changed, before that is answered: whoever asks next here sees it. */
  readonly calendar?: Pick<CalendarWatch, 'look'> | undefined
}

export function addOwnEventRoutes(app: Hono, options: OwnEventRoutesOptions): void {
  addReadingRoutes(app, options)
  addWritingRoutes(app, options)
  addAdditionRoutes(app, options)
}

function addReadingRoutes(app: Hono, options: OwnEventRoutesOptions): void {
  const { ownEvents } = options
  addStaffRoute(
    app,
    'listOwnEvents',
    async ({ request, library }) => {
      const { q: text, cursor } = request.query()
      const selection = { ...(text !== undefined && { text }), ...(cursor !== undefined && { cursor }) }
      return ownEvents.list(library.config.id, selection)
    },
    options,
  )
  addStaffRoute(
    app,
    'getOwnEvent',
    async ({ request, library }) => versioned(await ownEvents.get(library.config.id, eventOf(request))),
    options,
  )
}

function addWritingRoutes(app: Hono, options: OwnEventRoutesOptions): void {
  const { ownEvents, calendar } = options
  addStaffRoute(
    app,
    'createOwnEvent',
    async asked => {
      const made = await ownEvents.create(checkDraft(asked.body, asked.library.config.timeZone), commandOf(asked))
      await calendar?.look()
      return versioned(made, 201)
    },
    options,
  )
  addStaffRoute(
    app,
    'changeOwnEvent',
    async asked => {
      const draft = checkDraft(asked.body, asked.library.config.timeZone)
      const version = expectedVersion(asked.request.raw)
      const changed = await ownEvents.change(eventOf(asked.request), version, draft, commandOf(asked))
      await calendar?.look()
      return versioned(changed)
    },
    options,
  )
  addStaffRoute(
    app,
    'deleteOwnEvent',
    async asked => {
      await ownEvents.delete(eventOf(asked.request), expectedVersion(asked.request.raw), commandOf(asked))
      await calendar?.look()
      return {}
    },
    options,
  )
}

function addAdditionRoutes(app: Hono, options: OwnEventRoutesOptions): void {
  const { additions, calendar } = options
  addStaffRoute(
    app,
    'getEventAddition',
    async ({ request, library }) => versioned(await additions.get(library.config.id, eventOf(request))),
    options,
  )
  addStaffRoute(
    app,
    'changeEventAddition',
    async asked => {
      const { body, request } = asked
      const fields = body.registration ? registrationFaults(body.registration) : []
      if (fields.length > 0) throw new AdapterError('invalid', 'The addition does not fit together', { fields })
      const changed = await additions.put(eventOf(request), expectedVersion(request.raw), body, commandOf(asked))
      await calendar?.look()
      return versioned(changed)
    },
    options,
  )
}

const eventOf = (request: HonoRequest): string => request.param('event') ?? ''

function commandOf({ library, staff }: Pick<StaffRequest<StaffRoute>, 'library' | 'staff'>): EventCommand {
  return {
    library: library.config.id,
    account: staff.account,
    now: toInstant(library.now()),
    horizon: horizonOf(library),
  }
}

const horizonOf = (library: LibraryView) => horizonAround(library.today())

const versioned = (answer: OwnEvent | EventAdditionAnswer, status = 200): Response =>
  staffJson(answer, status, { ETag: versionTag(answer.version) })
