declare module '@custom-elements-manifest/analyzer' {
  import type { Module, Package } from 'custom-elements-manifest/schema'
  import type { Node, SourceFile } from 'typescript'

  export interface AnalyzerPlugin {
    readonly name: string
    analyzePhase?(phase: { readonly node: Node; readonly moduleDoc: Module }): void
  }

  /** The compiler that the analyzer was made for. */
  export const ts: typeof import('typescript')
  export function create(options: {
    readonly modules: readonly SourceFile[]
    readonly plugins?: readonly AnalyzerPlugin[]
  }): Package
}
