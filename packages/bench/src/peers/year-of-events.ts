import { addDays, type IsoDate } from '@library-catalyst/core'

/** What every calendar can show. */
export interface PlainEvent {
  readonly id: string
  /** Ends in `#` and its number, by which it is found on the screen. */
  readonly title: string
  /** Wall clock in UTC; a date alone for an all-day event. */
  readonly start: string
  /** Exclusive. */
  readonly end: string
}

/** The year that is measured: its first month is looked at first. */
export const year = 2026
export const firstDay: IsoDate = `${year}-01-01`
export const firstDayAfter: IsoDate = `${year + 1}-01-01`
const daysInYear = 365

const subjects = ['Reading circle', 'Story time', 'Evening talk', 'Repair café', 'Drop-in help', 'Language table']

/** As many events as asked for, spread over the year; always the same ones, by start and title. */
export function yearOfEvents(count: number): readonly PlainEvent[] {
  const random = seeded(count)
  const upTo = (most: number) => Math.floor(random() * most)
  return Array.from({ length: count }, (_, index) => ({ date: addDays(firstDay, upTo(daysInYear)), index }))
    .map(({ date, index }) => ({
      id: `e${index}`,
      title: `${subjects[upTo(subjects.length)]} #${index}`,
      ...times(date),
    }))
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))

  /** One in 20 is all day, one in 30 goes on for two to four days, the others begin between 9 and 18 o'clock. */
  function times(date: IsoDate): Pick<PlainEvent, 'start' | 'end'> {
    const kind = random()
    if (kind < 1 / 20) return { start: date, end: addDays(date, 1) }
    if (kind < 1 / 20 + 1 / 30) return { start: date, end: addDays(date, 2 + upTo(3)) }
    const half = 18 + upTo(18)
    return { start: atHalfHour(date, half), end: atHalfHour(date, half + 2 + upTo(3)) }
  }
}

const orderOf = ({ start, title }: PlainEvent): string => `${start} ${title}`

const atHalfHour = (date: IsoDate, half: number): string =>
  `${date}T${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`

/** Numbers from 0 to below 1, the same for the same seed: Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
