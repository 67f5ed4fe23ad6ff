import { expect, test } from 'vitest'

test('importing the widgets where there is no document does no harm', async () => {
  expect(globalThis.HTMLElement).toBeUndefined()
  const { CalendarElement } = await import('../calendar/calendar-element.tsx')
  await import('../calendar/define.ts')
  expect(CalendarElement.observedAttributes).toContain('days')
})
