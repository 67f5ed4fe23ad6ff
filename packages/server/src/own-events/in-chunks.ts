/** As many values as go into one statement with room to spare. */
const chunkSize = 200

export function* inChunks<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += chunkSize) yield values.slice(from, from + chunkSize)
}
