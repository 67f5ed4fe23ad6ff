import { bundleImports, brotliBytes } from './bundle-page.ts'

export interface WeighedCode {
  readonly what: string
  /** After Brotli, scripts and style sheets apart, as they would be sent. */
  readonly brotli: number
}

/** What a site has to import for a month and a list, by each one's documentation. */
const imports: Readonly<Record<string, readonly string[]>> = {
  'FullCalendar 7.1.0': [
    "export { Calendar } from 'fullcalendar'",
    "export { default as dayGrid } from 'fullcalendar/daygrid'",
    "export { default as list } from 'fullcalendar/list'",
    "export { default as theme } from 'fullcalendar/themes/classic'",
    "import 'fullcalendar/skeleton.css'",
    "import 'fullcalendar/themes/classic/theme.css'",
    "import 'fullcalendar/themes/classic/palette.css'",
  ],
  'Schedule-X 4.9.1': [
    "export { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar'",
    "import '@schedule-x/theme-default/dist/index.css'",
    "import 'temporal-polyfill/global'",
  ],
  'Schedule-X 4.9.1, where the browser has Temporal': [
    "export { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar'",
    "import '@schedule-x/theme-default/dist/index.css'",
  ],
  'EventCalendar 5.15.0': [
    "export { createCalendar, DayGrid, List } from '@event-calendar/core'",
    "import '@event-calendar/core/index.css'",
  ],
  'Toast UI Calendar 2.1.3 (no list)': [
    "export { default } from '@toast-ui/calendar'",
    "import '@toast-ui/calendar/dist/toastui-calendar.min.css'",
  ],
  'add-to-calendar-button 2.15.0 (no calendar)': ["import 'add-to-calendar-button'"],
}

/** Minified bundles of the peers' own code and of what it needs. */
export function bytesOfPeers(): Promise<readonly WeighedCode[]> {
  return Promise.all(
    Object.entries(imports).map(async ([what, lines]) => ({
      what,
      brotli: brotliBytes(await bundleImports(lines.join('\n'), what.startsWith('Schedule-X'))),
    })),
  )
}
