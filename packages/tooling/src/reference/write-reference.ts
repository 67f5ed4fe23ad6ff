import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workspace } from '../workspace.ts'
import { elementReference } from './reference-files.ts'

for (const [file, text] of Object.entries(elementReference().files)) {
  mkdirSync(dirname(join(workspace, file)), { recursive: true })
  writeFileSync(join(workspace, file), text)
  console.log(`Written: ${file}`)
}
