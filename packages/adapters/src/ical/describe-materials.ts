import type { Material, MaterialKind, Occurrence } from '@library-catalyst/core'
import { plainLine } from '../plain-text.ts'
import { webAddress } from '../web-address.ts'
import { parameterOf, type Property } from './content-line.ts'
import { icalLimits } from './limits.ts'

/** An attached picture is the event's picture, and nothing to read afterwards. */
export function isPicture({ parameters }: Property): boolean {
  return mediaTypeOf(parameters).startsWith('image/')
}

/**
 * What is attached to an event by an address of the web. Its kind is said by X-CATALYST-KIND, or else told from its
 * media type or the ending of its name; its title is LABEL (RFC 7986), or else the name of the file.
 *
 * @param attached the ATTACH properties: RFC 5545 section 3.8.1.1
 */
export function describeMaterials(attached: readonly Property[]): Pick<Occurrence, 'materials'> {
  if (attached.length === 0) return {}
  const materials = attached.filter(one => !isPicture(one)).flatMap(toMaterial)
  return materials.length > 0 ? { materials: materials.slice(0, icalLimits.materials) } : {}
}

function toMaterial({ parameters, value }: Property): readonly Material[] {
  const url = webAddress(value)
  if (url === undefined || !URL.canParse(url)) return []
  const { pathname, host } = new URL(url)
  const name = parameterOf(parameters, 'FILENAME') ?? parameterOf(parameters, 'X-FILENAME') ?? lastPart(pathname)
  const title = plainLine(parameterOf(parameters, 'LABEL') ?? '') || plainLine(name) || host
  return [{ kind: kindOf(parameters, name), title: title.slice(0, icalLimits.titleLength), url }]
}

function kindOf(parameters: string, name: string): MaterialKind {
  const said = parameterOf(parameters, 'X-CATALYST-KIND')?.toLowerCase()
  const kind = kinds.find(known => known === said)
  if (kind) return kind
  const told = `${mediaTypeOf(parameters)} ${name.toLowerCase()}`
  return byFormat.find(([format]) => format.test(told))?.[1] ?? 'other'
}

/** Not core's own list: a page that reads a feed would load the file that holds it as well. */
const kinds: readonly MaterialKind[] = ['recording', 'slides', 'handout', 'takeaways', 'other']

/** A media type, a space, and the name of a file. A PDF may be anything that is meant to be printed. */
const byFormat: readonly (readonly [format: RegExp, kind: MaterialKind])[] = [
  [/^(?:video|audio)\/|\.(?:mp4|m4v|webm|mov|mp3|m4a|ogg|opus)$/, 'recording'],
  [/^application\/[\w.-]*(?:presentation|powerpoint)|\.(?:pptx?|odp|key)$/, 'slides'],
  [/^application\/pdf |\.pdf$/, 'handout'],
]

const mediaTypeOf = (parameters: string): string => parameterOf(parameters, 'FMTTYPE')?.toLowerCase() ?? ''

/** Decoded, if it can be; empty if there is none. */
function lastPart(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
