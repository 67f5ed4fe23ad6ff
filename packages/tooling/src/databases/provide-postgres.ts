import type { TestProject } from 'vitest/node'
import { openPostgresDesk } from './postgres-desk.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for a PostgreSQL. */
    postgresDesk: string
  }
}

/** Vitest calls it once, before all tests, and what it returns after them. */
export default async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  const desk = await openPostgresDesk()
  project.provide('postgresDesk', desk.url)
  return () => desk.close()
}
