import type { PlacedDraft } from '../src/own-events/own-event-text.ts'

/** A talk in Vienna that staff wrote; what differs is said. */
export const sampleDraft = (details: Partial<PlacedDraft> = {}): PlacedDraft => ({
  title: 'Talk',
  start: '2026-11-25T18:00',
  end: '2026-11-25T19:30',
  timeZone: 'Europe/Vienna',
  status: 'confirmed',
  location: {},
  exceptions: [],
  registration: { kind: 'none' },
  ...details,
})
