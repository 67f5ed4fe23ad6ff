import type { Place } from './occurrence.ts'

/** A place on one line, from the room outwards, as an address is written. */
export function placeText({ room, name, address }: Place): string {
  return [room, name, address].filter(part => part !== undefined).join(', ')
}
