const namers = new Map<string, Intl.DisplayNames>()

/** As those who sign call them, in any language: browsers know next to none. By ISO 639-3. */
const signLanguages: Readonly<Record<string, string>> = {
  ase: 'ASL',
  asf: 'Auslan',
  asq: 'ÖGS',
  bfi: 'BSL',
  bzs: 'Libras',
  csc: 'LSC',
  fcs: 'LSQ',
  fsl: 'LSF',
  gsg: 'DGS',
  isg: 'ISL',
  mfs: 'LSM',
  nzs: 'NZSL',
  sgg: 'DSGS',
  sls: 'SgSL',
  ssp: 'LSE',
  xml: 'BIM',
}

/**
 * A language as the reader calls it. Asks `Intl`, which is dear to begin with: once something is on the screen.
 *
 * @param word a BCP 47 tag, or the library's own word, which stands as it is
 * @param reader the BCP 47 tag of the language to answer in
 */
export function languageName(word: string, reader: string): string {
  let namer = namers.get(reader)
  if (!namer) {
    namer = new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' })
    namers.set(reader, namer)
  }
  try {
    return namer.of(word) ?? signLanguages[word] ?? word
  } catch {
    return word
  }
}
