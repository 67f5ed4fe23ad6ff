import { AdapterError, toInstant } from '@library-catalyst/core'
import type { Hono } from 'hono'
import { addStaffRoute, type StaffRouteOptions } from './staff-route.ts'
import type { StaffStore } from './staff-store.ts'

export interface AccountRoutesOptions extends StaffRouteOptions {
  readonly store: StaffStore
}

export function addAccountRoutes(app: Hono, { store, ...options }: AccountRoutesOptions): void {
  addStaffRoute(app, 'listStaff', async ({ library }) => ({ items: await store.accounts(library.config.id) }), options)
  addStaffRoute(
    app,
    'changeStaff',
    async ({ request, library, staff, body }) => {
      const id = request.param('account') ?? ''
      // Somebody has to be left who can undo it.
      if (id === staff.account) throw new AdapterError('conflict', 'Ask another admin to change your own account')
      const by = { account: staff.account, now: toInstant(library.now()) }
      const changed = await store.changeAccount({ library: library.config.id, id }, body, by)
      if (!changed) throw new AdapterError('not-found', 'There is no such account')
      return changed
    },
    options,
  )
  addStaffRoute(
    app,
    'listAudit',
    async ({ request, library }) => store.audit(library.config.id, request.query('cursor')),
    options,
  )
}
