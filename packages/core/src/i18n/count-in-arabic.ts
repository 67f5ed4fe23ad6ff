/**
 * What stands for none, one and two of a thing, and behind a number: from 3 to 10, from 11 to 99, and behind whole
 * hundreds where that is another form.
 */
type ArabicForms = readonly [none: string, one: string, two: string, few: string, many: string, hundreds?: string]

/**
 * A number of things in Arabic, which has a form for each of six kinds of numbers.
 *
 * @see CLDR, language plural rules, for `ar`
 */
export function counted(count: number, [none, one, two, few, many, hundreds = many]: ArabicForms): string {
  if (count < 3) return [none, one, two][count] ?? many
  const rest = count % 100
  return `${count} ${rest < 3 ? hundreds : rest <= 10 ? few : many}`
}
