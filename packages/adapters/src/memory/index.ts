export * from './memory-adapter.ts'
