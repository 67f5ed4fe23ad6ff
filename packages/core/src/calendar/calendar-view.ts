/** The ways to look at a calendar. `cards` are a list with pictures. */
export const calendarViews = ['list', 'cards', 'month', 'week', 'day'] as const
export type CalendarView = (typeof calendarViews)[number]
