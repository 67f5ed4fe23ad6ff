import * as v from 'valibot'

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/))

const lineBreaks = /[\p{Cc}\u2028\u2029]/u
const controls = /[^\P{Cc}\n\r\t]/u

/** One line: what is written here may become part of a header of a mail. */
export const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.check(text => !lineBreaks.test(text)),
  )
/** Of several lines, but without other control characters. */
export const paragraph = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check(text => !controls.test(text)),
  )

/** Whether a mailbox exists is found out by mail. RFC 5321 section 4.5.3.1 gives the lengths. */
export const email = v.pipe(
  line(254),
  v.regex(/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/),
)
