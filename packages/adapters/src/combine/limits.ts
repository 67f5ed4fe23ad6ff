export const combineLimits = {
  /** Pages that one source is asked for in one answer; a source whose cursors never end has failed. */
  pagesPerSource: 100,
  /** Characters of a cursor. */
  cursorLength: 4096,
} as const
