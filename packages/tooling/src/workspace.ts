import { resolve } from 'node:path'

/** The root of the repository. */
export const workspace = resolve(import.meta.dirname, '../../..')
