import type { IsoDate } from '@library-catalyst/core'

export const repeatKinds = ['never', 'weekly', 'fortnightly', 'monthly', 'custom'] as const
export type RepeatKind = (typeof repeatKinds)[number]

/** How an event repeats, as the form asks for it. */
export interface Repeat {
  readonly kind: string
  /** The rule itself, of a kind that the form has no words for. */
  readonly rule: string
  /** The last date, or empty. */
  readonly until: string
}

const rules = {
  weekly: () => 'FREQ=WEEKLY',
  fortnightly: () => 'FREQ=WEEKLY;INTERVAL=2',
  monthly: (start: IsoDate) => `FREQ=MONTHLY;BYDAY=${weekOfMonth(start)}${weekday(start)}`,
} as const

/** @param start date, or date and time */
export function writeRepeat({ kind, rule, until }: Repeat, start: string): string | undefined {
  if (kind === 'custom') return rule.toUpperCase() || undefined
  if (kind !== 'weekly' && kind !== 'fortnightly' && kind !== 'monthly') return undefined
  const base = rules[kind](start.slice(0, 10))
  return until === '' ? base : `${base};UNTIL=${until.replaceAll('-', '')}`
}

export function readRepeat(recurrence: string | undefined, start: string): Repeat & { readonly kind: RepeatKind } {
  if (recurrence === undefined) return { kind: 'never', rule: '', until: '' }
  const [, base = '', year, month, day] = /^(.*?)(?:;UNTIL=(\d{4})(\d{2})(\d{2}))?$/.exec(recurrence) ?? []
  const until = year === undefined ? '' : `${year}-${month}-${day}`
  const date = start.slice(0, 10)
  const kind = (['weekly', 'fortnightly', 'monthly'] as const).find(each => rules[each](date) === base)
  return kind === undefined ? { kind: 'custom', rule: recurrence, until: '' } : { kind, rule: recurrence, until }
}

/** In the fifth week of a month it is the last one. */
function weekOfMonth(date: IsoDate): number {
  const week = Math.ceil(Number(date.slice(8)) / 7)
  return week > 4 ? -1 : week
}

const weekday = (date: IsoDate): string =>
  ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(`${date}T00:00Z`).getUTCDay()] ?? 'MO'
