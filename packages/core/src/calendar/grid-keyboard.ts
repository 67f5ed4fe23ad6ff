import { addMonths, startOfWeek } from '../time/calendar-steps.ts'
import { addDays, fromEpochDay, type IsoDate, toEpochDay } from '../time/iso-date.ts'

/** What a keyboard event says of its key. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey?: boolean
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
  readonly metaKey?: boolean
}

export interface GridLayout {
  /** 0 is Monday. */
  readonly firstWeekday: number
  readonly direction: 'ltr' | 'rtl'
}

/**
 * Where a key moves the focus in a grid of days; `undefined` for keys that are not the grid's.
 *
 * @see ARIA Authoring Practices Guide, "Date Picker Dialog Example", keyboard support of the date grid
 */
export function moveInGrid(press: KeyPress, date: IsoDate, layout: GridLayout): IsoDate | undefined {
  const pages = pagesOf(press)
  if (pages !== 0) return addMonths(date, press.shiftKey ? 12 * pages : pages)
  if (isHeld(press)) return undefined
  if (press.key === 'ArrowUp') return addDays(date, -7)
  if (press.key === 'ArrowDown') return addDays(date, 7)
  return moveInWeek(press.key, date, layout)
}

/**
 * The same where one week is shown, its days side by side: a page is a week, with Shift a month. Up and down are left
 * to what is on in the day.
 *
 * @see ARIA Authoring Practices Guide, grid pattern
 */
export function moveInColumns(press: KeyPress, date: IsoDate, layout: GridLayout): IsoDate | undefined {
  const pages = pagesOf(press)
  if (pages !== 0) return press.shiftKey ? addMonths(date, pages) : addDays(date, 7 * pages)
  return isHeld(press) ? undefined : moveInWeek(press.key, date, layout)
}

/** -1, 1, or 0 for other keys. */
function pagesOf({ key, ctrlKey, altKey, metaKey }: KeyPress): number {
  if (ctrlKey || altKey || metaKey) return 0
  return key === 'PageUp' ? -1 : key === 'PageDown' ? 1 : 0
}

const isHeld = ({ shiftKey, ctrlKey, altKey, metaKey }: KeyPress): boolean =>
  Boolean(shiftKey || ctrlKey || altKey || metaKey)

function moveInWeek(key: string, date: IsoDate, { firstWeekday, direction }: GridLayout): IsoDate | undefined {
  const towardsEnd = direction === 'rtl' ? -1 : 1
  const weekStart = () => startOfWeek(toEpochDay(date), firstWeekday)
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -towardsEnd)
    case 'ArrowRight':
      return addDays(date, towardsEnd)
    case 'Home':
      return fromEpochDay(weekStart())
    case 'End':
      return fromEpochDay(weekStart() + 6)
    default:
      return undefined
  }
}
