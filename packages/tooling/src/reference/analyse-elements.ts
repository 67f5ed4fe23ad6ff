import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnalyzerPlugin, create, ts } from '@custom-elements-manifest/analyzer'
import { workspace } from '../workspace.ts'
import type { ElementDoc, Package } from './element-doc.ts'

/** What the doc blocks of packages/widgets say, as a custom elements manifest with everything in it. */
export function analyseElements(): Package {
  const folder = join(workspace, 'packages/widgets')
  const files = globSync('src/**/*.{ts,tsx}', { cwd: folder, exclude: ['**/*.test.*'] }).sort()
  return create({
    plugins: [examples],
    modules: files.map(file =>
      ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  })
}

/** Keeps what a class shows under `@example`. */
const examples: AnalyzerPlugin = {
  name: 'examples',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'example')
    const example = ts.getTextOfJSDocComment(tag?.comment)?.trim()
    const doc = moduleDoc.declarations?.find(({ name }) => name === node.name?.text)
    if (doc && example) Object.assign(doc, { example } satisfies Partial<ElementDoc>)
  },
}
