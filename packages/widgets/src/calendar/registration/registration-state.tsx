import type { RegistrationReceipt } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { isOnline } from '../../outbox/page-outbox.ts'
import type { RegistrationRecord } from './registration-desk.ts'
import type { AllRegistrationWords } from './registration-words.ts'

interface RegistrationStateProps {
  readonly record: RegistrationRecord
  readonly isSending: boolean
  /** Nothing of it is on the device. */
  readonly isShared: boolean
  readonly words: AllRegistrationWords
}

/** How a registration is doing, in a sentence or two. */
export function RegistrationState({ record, isSending, isShared, words }: RegistrationStateProps): ComponentChild {
  const { sending } = words.forms
  switch (record.state) {
    case 'answered':
      return <Answer receipt={record.answer} words={words} />
    case 'returned':
      return <p>{refusalText(record, words)}</p>
    case 'waiting':
      if (!isOnline.value) return <p>{isShared ? sending.offlineShared : sending.offline}</p>
      return <p>{isSending || record.attempts === 0 ? sending.sending : sending.unconfirmed}</p>
  }
}

interface AnswerProps {
  readonly receipt: RegistrationReceipt
  readonly words: AllRegistrationWords
}

function Answer({ receipt, words: { registration } }: AnswerProps): ComponentChild {
  if (receipt.status !== 'waiting') return <p>{registration.confirmed(receipt.partySize)}</p>
  return (
    <>
      <p>{registration.waiting(receipt.position ?? 1)}</p>
      <p class="form-note">{registration.waitingNext}</p>
    </>
  )
}

type Returned = Extract<RegistrationRecord, { readonly state: 'returned' }>

/** Why it was not done. */
function refusalText({ reason, fields }: Returned, { forms, registration }: AllRegistrationWords): string {
  if (reason === 'too-old') return forms.sending.tooOld
  const known: Readonly<Record<string, string>> = registration.refused
  for (const { code } of fields) if (Object.hasOwn(known, code)) return known[code] ?? ''
  return forms.refusals[reason]
}
