import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from './workspace.ts'

/** `npm run version` has raised the packages: raise what the widgets tell a page, too. */
const widgets = join(workspace, 'packages/widgets')
const { version } = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as { readonly version: string }
const file = join(widgets, 'src/element/version.ts')
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`))
