/** Minutes that this device's clock is ahead of UTC; `Date` knows without a formatter. */
export const readerOffsetAt = (instant: string): number => -new Date(instant).getTimezoneOffset()
