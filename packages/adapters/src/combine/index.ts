export { combine, type CombineOptions } from './combine.ts'
