import { relative } from 'node:path'
import { buildEntries } from '../build/build-entries.ts'
import { publishedPackages } from '../build/published-packages.ts'
import { analyseElements } from './analyse-elements.ts'
import { elementDocs, type ElementDoc } from './element-doc.ts'
import { elementPage } from './element-page.ts'
import { publicManifest } from './public-manifest.ts'

export interface Reference {
  readonly elements: readonly ElementDoc[]
  /** Text of each generated file, by its path from the root of the repository. */
  readonly files: Readonly<Record<string, string>>
}

/** Everything that is generated from the doc blocks of the elements. */
export function elementReference(): Reference {
  const manifest = publicManifest(analyseElements(), entriesOfWidgets())
  const elements = elementDocs(manifest)
  const pages = elements.map(doc => [`docs/reference/${doc.tagName}.md`, elementPage(doc)] as const)
  return {
    elements,
    files: {
      'packages/widgets/custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
      ...Object.fromEntries(pages),
    },
  }
}

function entriesOfWidgets(): Readonly<Record<string, string>> {
  const widgets = publishedPackages().filter(({ folder }) => folder === 'packages/widgets')
  return Object.fromEntries(
    Object.entries(buildEntries(widgets)).map(([built, source]) => [inPackage(source), `${inPackage(built)}.js`]),
  )
}

const inPackage = (path: string): string => relative('packages/widgets', path)
