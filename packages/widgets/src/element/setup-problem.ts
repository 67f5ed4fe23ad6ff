/** A mistake of the person who embeds, in words for that person. Patrons see it only where nothing else can be shown. */
export interface SetupProblem {
  /** The attribute or property to look at. */
  readonly name: string
  readonly message: string
}

/** Where each widget's settings are explained. */
export const setupHelpUrl = 'https://github.com/library-catalyst/library-catalyst/blob/main/docs/getting-started.md'

const told = new Set<string>()

/** Tell it once, however many elements have it. */
export function reportSetupProblem(tag: string, { name, message }: SetupProblem): void {
  const sentence = `<${tag}>: ${name} ${message}. See ${setupHelpUrl}#${name}`
  if (told.has(sentence)) return
  told.add(sentence)
  console.warn(sentence)
}
