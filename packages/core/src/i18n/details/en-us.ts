import { detailsEn, type DetailsWords } from './en.ts'

export const detailsEnUs: DetailsWords = { ...detailsEn, organiser: 'Organized by' }
