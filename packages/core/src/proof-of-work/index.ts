// Loaded when a form is about to be sent, and not before.
export * from './challenge.ts'
export * from './solve-challenge.ts'
export * from './solve-in-worker.ts'
