/** Whether two sets of the same props hold the same values: then there is nothing to draw again. */
export function hasSameProps<Props extends object>(one: Props, other: Props): boolean {
  return (Object.keys(one) as (keyof Props)[]).every(name => one[name] === other[name])
}
