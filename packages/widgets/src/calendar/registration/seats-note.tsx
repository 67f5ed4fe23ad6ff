import {
  formatDate,
  formatTime,
  type IsoDate,
  type Locale,
  type Occurrence,
  prospectOf,
  type RegistrationWords,
  type Seats,
  toInstant,
  wallTimeAt,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface SeatsNoteProps {
  readonly seats: Seats
  readonly partySize: number
  readonly occurrence: Occurrence
  readonly today: IsoDate
  readonly locale: Locale
  readonly words: RegistrationWords
}

/** How many seats are left, and what that means for a party of that size; changes are read out. */
export function SeatsNote({ seats, partySize, ...rest }: SeatsNoteProps): ComponentChild {
  const { seatsLeft } = seats
  const { messages } = rest.locale
  const further = prospectText({ seats, partySize, ...rest })
  return (
    <p class="seats" role="status">
      {seatsLeft !== undefined && seatsLeft > 0 && <span class="seats-left">{messages.seatsLeft(seatsLeft)}</span>}
      {further !== undefined && <span>{further}</span>}
    </p>
  )
}

function prospectText({ seats, partySize, occurrence, today, locale, words }: SeatsNoteProps): string | undefined {
  const { seatsLeft = 0, waiting, opens = '' } = seats
  switch (prospectOf(seats, partySize, toInstant(Date.now()))) {
    case 'seats':
      return undefined
    case 'waiting-list':
      return seatsLeft > 0 ? words.partyWaits(seatsLeft) : words.wouldWait(waiting)
    case 'full':
      return words.full
    case 'closed':
      return words.closed
    case 'not-open': {
      const wall = wallTimeAt(occurrence.timeZone, Date.parse(opens))
      return words.opens(
        locale.messages.joined([formatDate(locale.dates, wall.slice(0, 10), today), formatTime(locale.dates, wall)]),
      )
    }
  }
}
