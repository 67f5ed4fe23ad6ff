/** The slow proofs in full: what `npm test` runs in a short form. Tests read the variable. */
process.env['CATALYST_PROVE'] = '1'
process.argv.splice(2, 0, 'unit')
await import('./run-suites.ts')
