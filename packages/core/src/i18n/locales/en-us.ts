import { en, type Messages } from './en.ts'

export const enUs: Messages = en
