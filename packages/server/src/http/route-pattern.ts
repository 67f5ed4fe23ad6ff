/** A path of the REST table (RFC 6570, level 1) as Hono writes it; a variable with a suffix becomes a pattern. */
export function routePattern(template: string): string {
  return template.replace(/\{(\w+)\}(\.\w+)?/g, (_, name: string, suffix?: string) =>
    suffix ? `:${name}{.+\\${suffix}}` : `:${name}`,
  )
}
