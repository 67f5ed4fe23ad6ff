/** The address if it leads to the web: data from outside may hold `javascript:`. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
}
