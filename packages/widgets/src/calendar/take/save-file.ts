/** Long enough for the slowest browser to have begun with the file. */
const keptFor = 60_000

/** Hands text to the person as a file. Nothing is asked of any server. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
