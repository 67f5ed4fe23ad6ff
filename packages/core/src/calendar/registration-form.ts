import type { FormField, FormStep, FormValues } from '../forms/form-field.ts'
import { accessConsentEn, type RegistrationWords } from '../i18n/registration/en.ts'
import type { Question, RegistrationRequest, Seats } from './registration.ts'

/** What a library asks of those who register, as fields. The names are pointers into the request. */
export interface RegistrationFormOptions {
  readonly seats: Pick<Seats, 'maxPartySize' | 'questions'>
  readonly words: RegistrationWords
  /** The date on which access needs are deleted, in words. */
  readonly deletedOn: string
}

const consent = '/accessConsent'
const needs = '/accessNeeds'

export function registrationSteps({ seats, words, deletedOn }: RegistrationFormOptions): readonly FormStep[] {
  const { maxPartySize, questions = [] } = seats
  const party: FormField = {
    kind: 'number',
    name: '/partySize',
    label: words.partySize,
    hint: words.partyHint(maxPartySize),
    min: 1,
    max: maxPartySize,
  }
  return [
    {
      fields: [
        {
          kind: 'text',
          name: '/name',
          label: words.name,
          hint: words.nameHint,
          maxLength: 80,
          autocomplete: 'given-name',
        },
        {
          kind: 'email',
          name: '/email',
          label: words.email,
          hint: words.emailHint,
          maxLength: 254,
          autocomplete: 'email',
        },
        ...(maxPartySize > 1 ? [party] : []),
        ...questions.map(toField),
        {
          kind: 'paragraph',
          name: needs,
          label: words.accessNeeds,
          hint: words.accessHint(deletedOn),
          maxLength: 500,
          isOptional: true,
        },
        // Asked for only with something to agree to: see `missingConsent`.
        {
          kind: 'consent',
          name: consent,
          label: words.accessConsent,
          isOptional: true,
          ...consentLanguage(words),
        },
      ],
    },
  ]
}

/** In English, as long as no library has put its own words there: nobody has read our translation yet. */
function consentLanguage({ accessConsent, accessConsentMeaning }: RegistrationWords) {
  const isForeign = accessConsentMeaning !== '' && accessConsent === accessConsentEn
  return isForeign ? { hint: accessConsentMeaning, language: 'en' } : {}
}

function toField({ id, label, hint, kind, options = [], isOptional = false }: Question): FormField {
  const common = { name: `/answers/${id}`, label, isOptional, ...(hint !== undefined && { hint }) }
  if (kind === 'choice') return { ...common, kind, options }
  if (kind === 'several') return { ...common, kind: 'checks', options }
  return { ...common, kind: kind === 'line' ? 'text' : 'paragraph', maxLength: 1000 }
}

/** What is there before anybody has typed. */
export const emptyRegistration: FormValues = { '/partySize': '1' }

/** Needs tell of health: they are sent with consent or not at all. */
export const missingConsent = (values: FormValues): boolean => textOf(values, needs) !== '' && values[consent] !== true

export function toRegistrationRequest(values: FormValues): RegistrationRequest {
  const accessNeeds = textOf(values, needs)
  const answers = Object.keys(values).filter(name => name.startsWith('/answers/') && textOf(values, name) !== '')
  return {
    name: textOf(values, '/name'),
    email: textOf(values, '/email'),
    partySize: Number(textOf(values, '/partySize') || 1),
    answers: Object.fromEntries(answers.map(name => [name.slice('/answers/'.length), textOf(values, name)])),
    ...(accessNeeds !== '' && { accessNeeds }),
  }
}

/** What was typed, where only the request is left of it. */
export function fromRegistrationRequest(
  { name, email, partySize, answers, accessNeeds }: RegistrationRequest,
  fields: readonly FormField[],
): FormValues {
  const several = new Set(fields.filter(({ kind }) => kind === 'checks').map(field => field.name))
  const answered = Object.entries(answers).map(([id, text]) => {
    const field = `/answers/${id}`
    return [field, several.has(field) ? text.split('\n') : text] as const
  })
  return {
    '/name': name,
    '/email': email,
    '/partySize': String(partySize),
    ...Object.fromEntries(answered),
    ...(accessNeeds !== undefined && { [needs]: accessNeeds, [consent]: true }),
  }
}

/** Several options are lines of one answer. */
function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'object' ? value.join('\n') : typeof value === 'string' ? value.trim() : ''
}

/** How a party of that size would fare now. */
export type Prospect = 'seats' | 'waiting-list' | 'full' | 'not-open' | 'closed'

/** @param now an instant, as text */
export function prospectOf(seats: Seats, partySize: number, now: string): Prospect {
  const { seatsLeft = Infinity, hasWaitingList, opens, closes } = seats
  if (opens !== undefined && opens > now) return 'not-open'
  if (closes !== undefined && closes <= now) return 'closed'
  if (seatsLeft >= partySize) return 'seats'
  return hasWaitingList ? 'waiting-list' : 'full'
}
