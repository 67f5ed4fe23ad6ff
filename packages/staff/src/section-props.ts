import type { StaffSession } from '@library-catalyst/core/rest/routes'
import type { StaffApi } from './staff-api.ts'

/** What every section of the console is given. */
export interface SectionProps {
  readonly api: StaffApi
  readonly session: StaffSession
}
