/** A page that shows several feeds as one names them with white space between. */
export const feedsIn = (src: string): readonly string[] => src.split(/\s+/).filter(Boolean)

/** The REST API of the WordPress plugin The Events Calendar; anything else is taken for iCalendar. */
export const isTheEventsCalendar = (address: string): boolean => address.includes('/tribe/events/v1')

export const loadIcal = () => import('@library-catalyst/adapters/ical')
export const loadTheEventsCalendar = () => import('@library-catalyst/adapters/the-events-calendar')
export const loadCombine = () => import('@library-catalyst/adapters/combine')
