import {
  type FormWords,
  loadFormWords,
  loadRegistrationWords,
  type Locale,
  type RegistrationWords,
} from '@library-catalyst/core'

/** What is said while somebody registers. */
export interface AllRegistrationWords {
  readonly forms: FormWords
  readonly registration: RegistrationWords
}

export async function loadAllRegistrationWords(locale: Locale): Promise<AllRegistrationWords> {
  const [forms, registration] = await Promise.all([loadFormWords(locale), loadRegistrationWords(locale)])
  return { forms, registration }
}
