import {
  addDays,
  agendaDays,
  type BrowseStore,
  type BrowseWords,
  formatDate,
  type IsoDate,
  type Locale,
  type Occurrence,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { ModalDialog } from '../modal-dialog.tsx'
import { OccurrenceRow } from '../occurrence-row.tsx'

export interface DayDialogProps {
  readonly date: IsoDate
  readonly store: BrowseStore
  readonly locale: Locale
  readonly words: BrowseWords
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
  readonly onClose: () => void
}

/** All that is on in one day: where the month had no room, and where the keyboard finds every event. */
export function DayDialog(props: DayDialogProps): ComponentChild {
  const { date, store, locale, words, linkTo, onChoose, onClose } = props
  const today = store.today.value
  const [day] = agendaDays(store.found.occurrences.value, { start: date, end: addDays(date, 1) }, today)
  const title = formatDate(locale.dates, date, today)
  return (
    <ModalDialog name="day-title" title={title} messages={locale.messages} onClose={onClose}>
      {!day && <p>{words.nothingOnDay}</p>}
      <ul class="events">
        {day?.occurrences.map(occurrence => (
          <OccurrenceRow
            key={occurrence.id}
            occurrence={occurrence}
            date={date}
            libraryZone={store.answer.page.value?.timeZone ?? ''}
            locale={locale}
            linkTo={linkTo}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </ModalDialog>
  )
}
