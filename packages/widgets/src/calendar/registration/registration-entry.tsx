import { withWords } from '../with-words.tsx'
import { RegistrationPart, type RegistrationProps } from './registration-part.tsx'
import { type AllRegistrationWords, loadAllRegistrationWords } from './registration-words.ts'

/** Where the code of registering for an event begins. */
export const RegistrationEntry = withWords<AllRegistrationWords, Omit<RegistrationProps, 'words'>>(
  loadAllRegistrationWords,
  RegistrationPart,
)
