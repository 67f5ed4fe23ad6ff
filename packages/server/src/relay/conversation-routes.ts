import { type Instant, toInstant } from '@library-catalyst/core'
import { type ReportKind, reportKinds } from '@library-catalyst/core/rest/routes'
import type { Hono } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import { addLibraryPage, type FormField, ownerOf, renderDoor } from '../pages/library-page.ts'
import { fileReport } from '../safety/reports.ts'
import type { SafetySettings } from '../safety/safety-subjects.ts'
import { cleanMessage, longestMessage } from './clean-message.ts'
import { blockInThread, stopThread } from './close-thread.ts'
import { type PageNotice, renderConversation } from './conversation-page.ts'
import { messagesSince, mostMessagesADay, passOn } from './pass-on.ts'
import type { RelayDesk } from './relay-desk.ts'
import type { ThreadWork } from './relay-store.ts'
import { looksOpen } from './relay-thread.ts'
import { loadRelayWords } from './relay-words.ts'

export interface ConversationRoutesOptions {
  readonly relay: RelayDesk
  readonly safety: SafetySettings
  readonly libraries: ReadonlyMap<string, LibraryView>
}

/** The page of a conversation. */
export function addConversationRoutes(app: Hono, options: ConversationRoutesOptions): void {
  addLibraryPage(app, 'conversation', options.libraries, {
    show: showDoor,
    act: (field, library) => act(field, library, options),
  })
}

async function showDoor(library: LibraryView, notice?: 'gone'): Promise<Response> {
  const owner = ownerOf(library)
  const { page } = await loadRelayWords(owner.locale)
  return renderDoor(owner, { ...page, gone: notice && page.gone })
}

async function act(field: FormField, library: LibraryView, options: ConversationRoutesOptions): Promise<Response> {
  const { store } = options.relay
  const { id, name } = library.config
  const token = field('token')
  const now = toInstant(library.now())
  const outcome: { notice?: PageNotice } = {}
  const work = workFor(field, now, options, outcome)
  const worked = work === undefined || (await store.act(id, token, now, work))
  const conversation = worked ? await store.read(id, token, now) : undefined
  if (!conversation) return showDoor(library, 'gone')
  const draft = outcome.notice === 'notSent' || outcome.notice === 'tooMany' ? field('text') : ''
  return renderConversation({ library: name }, conversation, token, outcome.notice, draft)
}

/** What the button that was pressed does; undefined if it only shows. */
function workFor(
  field: FormField,
  now: Instant,
  { relay, safety }: ConversationRoutesOptions,
  outcome: { notice?: PageNotice },
): ThreadWork | undefined {
  const moment = { settings: relay.settings, now }
  switch (field('do')) {
    case 'send':
      return async (transaction, thread, side) => {
        if (!looksOpen(thread, side)) return
        outcome.notice = 'notSent'
        const typed = field('text')
        const text = typed.length > longestMessage ? '' : await cleanMessage(typed, thread, side, relay.settings)
        if (text === '') return
        outcome.notice = 'tooMany'
        const yesterday = toInstant(Date.parse(now) - 86_400_000)
        if ((await messagesSince(transaction, thread, side, yesterday)) >= mostMessagesADay) return
        await passOn(transaction, thread, { side, subject: '', text }, moment)
        outcome.notice = 'sent'
      }
    case 'stop':
      return (transaction, thread, side) => stopThread(transaction, thread, side, moment)
    case 'block':
      return (transaction, thread, side) => blockInThread(transaction, thread, side, moment)
    case 'report':
      return async (transaction, thread, side) => {
        const report = {
          library: thread.row.library_id,
          subject: { kind: 'conversation', id: thread.row.id },
          kind: kindOf(field('kind')),
          text: field('report')
            .replace(/[^\P{Cc}\n\t]/gu, '')
            .slice(0, 2000),
          reporter: thread.parties[side].address,
        }
        await fileReport(transaction, report, { settings: safety, now })
        outcome.notice = 'reported'
      }
    default:
      return undefined
  }
}

const kindOf = (text: string): ReportKind => reportKinds.find(kind => kind === text) ?? 'other'
