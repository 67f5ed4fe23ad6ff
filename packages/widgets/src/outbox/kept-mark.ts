/**
 * In `localStorage` as long as something is kept for later, so that a page which has nothing to send loads none of the
 * code for it.
 */
export const keptMark = 'library-catalyst'
