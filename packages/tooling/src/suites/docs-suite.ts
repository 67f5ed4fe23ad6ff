import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingText } from '../reference/missing-text.ts'
import { elementReference } from '../reference/reference-files.ts'
import { workspace } from '../workspace.ts'
import { countChecks, row, type Suite } from './suite.ts'

/** Generated files say what the sources say, and every public member has a text. */
export const docs: Suite = async () => [
  await row('docs', async () => {
    const { elements, files } = elementReference()
    const fresh = Object.entries(files).map(([file, text]) => isFresh(file, text))
    const described = elements.map(doc => {
      const missing = missingText(doc)
      for (const what of missing) console.error(`No text: ${what}`)
      return missing.length === 0
    })
    return countChecks(elements.length > 0, ...fresh, ...described)
  }),
]

function isFresh(file: string, text: string): boolean {
  const path = join(workspace, file)
  const fresh = existsSync(path) && readFileSync(path, 'utf8') === text
  if (!fresh) console.error(`${file} is not what the sources say: npm run docs:write`)
  return fresh
}
