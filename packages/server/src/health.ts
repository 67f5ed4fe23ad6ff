import type { FeedMonitor } from './feeds/feed-monitor.ts'
import type { AnswerDraft } from './http/answer.ts'
import type { Storage } from './storage/storage.ts'

/**
 * Whether all is well, for a load balancer and for staff. Feeds are named by their ids: an address may be a secret.
 *
 * @throws if the database does not answer
 */
export async function answerHealth(feeds: FeedMonitor, storage: Pick<Storage, 'check'>): Promise<AnswerDraft> {
  await storage.check()
  const list = feeds.list()
  const status = list.every(({ state, failure }) => state === 'fresh' && failure === undefined) ? 'ok' : 'degraded'
  return {
    mediaType: 'application/json',
    text: JSON.stringify({ status, feeds: list }),
    cacheControl: 'no-store',
  }
}
