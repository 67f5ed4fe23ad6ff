/** What one window may cost, in counts. What is cut short is told in a warning. */
export const theEventsCalendarLimits = {
  /** Events for each request: the plugin gives no more. */
  eventsPerPage: 50,
  /** Requests for one window: 10,000 events. */
  pages: 200,
  /** Bytes of one answer, after decompression; a larger one is refused before it is read whole. */
  pageBytes: 8 * 1024 * 1024,
  /** Bytes of all the answers for one window. */
  windowBytes: 64 * 1024 * 1024,
  /** Windows whose answers are kept. */
  windows: 8,
} as const
