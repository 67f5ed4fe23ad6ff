import type { ClassMember, Export, Module, Reference } from 'custom-elements-manifest/schema'
import type { ElementDoc, Package } from './element-doc.ts'

/**
 * What users of the package may rely on: elements and their public members, and module paths as published.
 *
 * @param entries built files of the package by the source that each is built from:
 *   `{ 'src/index.ts': 'dist/index.js', 'src/calendar/define.ts': 'dist/calendar/define.js' }`
 */
export function publicManifest(analysed: Package, entries: Readonly<Record<string, string>>): Package {
  /** A class that is no entry by itself comes from the main one. */
  const published = (path = '') => entries[path.replace(/^\//, '')] ?? entries['src/index.ts'] ?? path
  const modules = new Map<string, Module>()
  for (const module of analysed.modules) {
    const declarations = (module.declarations ?? []).filter(isElement)
    const exports = (module.exports ?? []).filter(
      each => each.kind === 'custom-element-definition' || declarations.some(({ name }) => name === each.name),
    )
    if (exports.length === 0) continue
    const path = published(module.path)
    const before = modules.get(path)
    modules.set(path, {
      kind: 'javascript-module',
      path,
      declarations: [...(before?.declarations ?? []), ...declarations.map(publicDoc)],
      exports: [...(before?.exports ?? []), ...exports.map(each => withPath(each, published))],
    })
  }
  const byPath = [...modules.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { schemaVersion: '2.1.0', modules: byPath }
}

const isElement = (declaration: object): declaration is ElementDoc => 'tagName' in declaration

function withPath(each: Export, published: (path?: string) => string): Export {
  const declaration: Reference = { ...each.declaration, module: published(each.declaration.module) }
  return { ...each, declaration }
}

/** Where something was inherited from is how we build it, and no business of a reader. */
function publicDoc({ superclass: _, members, attributes, ...doc }: ElementDoc): ElementDoc {
  return {
    ...doc,
    members: (members ?? []).filter(isPublic).map(withoutOrigin),
    attributes: (attributes ?? []).map(withoutOrigin),
  }
}

function isPublic({ name, privacy, static: isStatic }: ClassMember): boolean {
  const isHidden = name.startsWith('#') || privacy === 'private' || privacy === 'protected'
  return !isHidden && isStatic !== true && !name.endsWith('Callback')
}

function withoutOrigin<T extends { inheritedFrom?: Reference }>({
  inheritedFrom: _,
  ...member
}: T): Omit<T, 'inheritedFrom'> {
  return member
}
