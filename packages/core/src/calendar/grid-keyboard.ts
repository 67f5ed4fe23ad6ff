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
export function moveInGrid(
  press: KeyPress,
  date: IsoDate,
  { firstWeekday, direction }: GridLayout,
): IsoDate | undefined {
  const { key, shiftKey = false, ctrlKey, altKey, metaKey } = press
  if (ctrlKey || altKey || metaKey) return undefined
  if (key === 'PageUp' || key === 'PageDown') return addMonths(date, (key === 'PageUp' ? -1 : 1) * (shiftKey ? 12 : 1))
  if (shiftKey) return undefined
  const towardsEnd = direction === 'rtl' ? -1 : 1
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -towardsEnd)
    case 'ArrowRight':
      return addDays(date, towardsEnd)
    case 'ArrowUp':
      return addDays(date, -7)
    case 'ArrowDown':
      return addDays(date, 7)
    case 'Home':
      return fromEpochDay(startOfWeek(toEpochDay(date), firstWeekday))
    case 'End':
      return fromEpochDay(startOfWeek(toEpochDay(date), firstWeekday) + 6)
    default:
      return undefined
  }
}
