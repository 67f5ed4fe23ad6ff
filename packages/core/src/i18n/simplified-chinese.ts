import { zhHansDates } from './dates/zh-hans.ts'
import type { Locale } from './locale.ts'
import { zhHans } from './locales/zh-hans.ts'

export const simplifiedChinese: Locale = {
  tag: 'zh-Hans',
  direction: 'ltr',
  messages: zhHans,
  dates: zhHansDates,
}
