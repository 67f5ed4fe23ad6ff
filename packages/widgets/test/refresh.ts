let passed = 0

/** Lets eleven minutes pass on the page's clock, after which what it shows is asked for again. */
export function letTimePass(): void {
  passed += 11 * 60_000
  const { now } = Date
  Date.now = () => now() + passed
  document.dispatchEvent(new Event('visibilitychange'))
  Date.now = now
}
