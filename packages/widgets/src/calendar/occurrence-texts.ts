import { type Messages, type Occurrence, type Place, placeOfZone } from '@library-catalyst/core'

/** "Reading room, Central Library". */
export function placeLine({ room, name }: Place, messages: Messages): string {
  return room ? messages.joined([room, name]) : name
}

/** Behind a time, whose clock tells it, with a space before it; nothing where it is the library's. */
export function zoneNote({ timeZone }: Occurrence, libraryZone: string, messages: Messages): string {
  return timeZone === libraryZone ? '' : ` ${messages.inZone(placeOfZone(timeZone))}`
}
