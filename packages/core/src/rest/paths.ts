/** Every path of the REST API, as URI templates (RFC 6570, level 1). The browser needs these alone. */
export const paths = {
  listEvents: '/v1/libraries/{library}/events',
  getEvent: '/v1/libraries/{library}/events/{event}',
  downloadEvent: '/v1/libraries/{library}/events/{event}.ics',
  subscribeToEvents: '/v1/libraries/{library}/events.ics',
  getSeats: '/v1/libraries/{library}/events/{event}/seats',
  register: '/v1/libraries/{library}/events/{event}/registrations',
  getPicture: '/v1/libraries/{library}/pictures/{picture}',
  getChallenge: '/v1/libraries/{library}/challenge',
  report: '/v1/libraries/{library}/reports',
  health: '/health',
  openApi: '/openapi.json',
} as const
export type RouteName = keyof typeof paths

/** Fill a path in; each value is percent-encoded. */
export function pathTo(route: RouteName, values: Readonly<Record<string, string>> = {}): string {
  return fillPath(paths[route], values)
}

/** The same for any template. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}
