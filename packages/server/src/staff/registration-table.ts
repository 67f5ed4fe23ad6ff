import type { StaffRegistration } from '@library-catalyst/core/rest/routes'
import { toCsv } from './csv.ts'

const heads = ['Number', 'Name', 'Seats', 'Status', 'Registered (UTC)', 'Checked in (UTC)'] as const

/** Who comes, for paper and for statistics. It has no address, and nothing about what somebody needs to take part. */
export function registrationTable(registrations: readonly StaffRegistration[]): string {
  const questions = [...new Set(registrations.flatMap(({ answers }) => Object.keys(answers)))]
  return toCsv([
    [...heads, ...questions],
    ...registrations.map(({ number, name, partySize, status, createdAt, checkedInAt = '', answers }) => [
      number,
      name,
      partySize,
      status,
      createdAt,
      checkedInAt,
      ...questions.map(question => answers[question] ?? ''),
    ]),
  ])
}
