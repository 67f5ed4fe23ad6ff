/** Values stand for their types; an array's one value for each of its own, and an empty array for any. */
export type Shape = '' | readonly Shape[] | { readonly [name: string]: Shape }

export const occurrenceShape = { id: '', title: '', start: '', end: '' } as const

export const eventPageShape = {
  items: [occurrenceShape],
  window: { start: '', end: '' },
  today: '',
  timeZone: '',
  offsets: [],
  warnings: [],
} as const

/** Enough to tell an answer of ours from somebody else's; the schemas of the server would be too heavy for a page. */
export function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === '') return typeof value === 'string'
  if (Array.isArray(shape)) {
    const [each] = shape as readonly Shape[]
    return Array.isArray(value) && (each === undefined || value.every(item => hasShape(item, each)))
  }
  return isObject(value) && Object.entries(shape).every(([name, inner]) => hasShape(value[name], inner))
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => Object(value) === value
