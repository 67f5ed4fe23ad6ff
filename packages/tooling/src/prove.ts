import { argv, env } from 'node:process'

/** The slow proofs in full, of which `npm test` runs a short form: the tests read the variable. */
env['CATALYST_PROVE'] = '1'
argv.splice(2, 0, 'unit')
await import('./run-suites.ts')
