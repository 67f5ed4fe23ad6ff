import { AdapterError, toInstant } from '@library-catalyst/core'
import type { FeedHealth } from '@library-catalyst/core/rest/routes'
import type { Hono } from 'hono'
import type { FeedDesk } from '../feeds/feed-desk.ts'
import { addStaffRoute, type StaffRouteOptions } from './staff-route.ts'
import type { StaffStore } from './staff-store.ts'

export interface FeedRoutesOptions extends StaffRouteOptions {
  readonly store: StaffStore
  readonly feeds: Pick<FeedDesk, 'detailsOf' | 'refreshNow'>
}

export function addFeedRoutes(app: Hono, { store, feeds, ...options }: FeedRoutesOptions): void {
  addStaffRoute(app, 'listFeeds', async ({ library }) => ({ items: feeds.detailsOf(library.config.id) }), options)
  addStaffRoute(
    app,
    'refreshFeed',
    async ({ request, library, staff }): Promise<FeedHealth> => {
      const { id } = library.config
      const feed = request.param('feed') ?? ''
      if (!feeds.detailsOf(id).some(known => known.id === feed))
        throw new AdapterError('not-found', 'There is no such feed')
      await store.note(
        { library: id, account: staff.account, action: 'feed-refreshed', subject: feed },
        toInstant(library.now()),
      )
      await feeds.refreshNow(id, feed)
      return feeds.detailsOf(id).find(known => known.id === feed) as FeedHealth
    },
    options,
  )
}
