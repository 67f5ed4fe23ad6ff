const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
const others =
  'amp:& lt:< gt:> quot:" apos:\' ndash:– mdash:— hellip:… lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ bull:• ' +
  'euro:€ trade:™ lsaquo:‹ rsaquo:›'

let names: ReadonlyMap<string, string> | undefined

/** Decode the character references of HTML that event texts have; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  names ??= readNames()
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return names?.get(name) ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function readNames(): ReadonlyMap<string, string> {
  const named = latin.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(160 + at)])
  return new Map([
    ...named,
    ...others.split(' ').map((entry): [string, string] => [entry.slice(0, -2), entry.slice(-1)]),
  ])
}
