import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema'

export type { Package } from 'custom-elements-manifest/schema'

/** One element, as the manifest describes it; states are newer than the schema's types, examples are our addition. */
export interface ElementDoc extends ClassDeclaration, CustomElement {
  readonly tagName: string
  readonly example?: string
  readonly cssStates?: readonly { readonly name: string; readonly description?: string }[]
}

/** Every element of a manifest, by tag name. */
export function elementDocs(manifest: Package): readonly ElementDoc[] {
  return manifest.modules
    .flatMap(module => module.declarations ?? [])
    .filter((declaration): declaration is ElementDoc => 'tagName' in declaration)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
}
