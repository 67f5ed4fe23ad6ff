import { counted } from '../locales/ar.ts'
import type { BrowseWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const browseAr: BrowseWords = {
  view: 'طريقة العرض',
  views: { list: 'قائمة', cards: 'بطاقات', month: 'شهر', week: 'أسبوع', day: 'يوم' },
  back: 'السابق',
  ahead: 'التالي',
  search: 'البحث في الفعاليات',
  filters: count => (count === 0 ? 'التصفية' : `التصفية (${count})`),
  facets: {
    branch: 'الفرع',
    audience: 'لمن',
    category: 'الموضوع',
    language: 'اللغة',
    attendanceMode: 'حضوريًا أو عبر الإنترنت',
    accessibilityFeature: 'إمكانية الوصول',
    energy: 'الأجواء',
    status: 'الحالة',
  },
  traits: { free: 'مجانًا', places: 'أماكن متاحة', materials: 'سابقة، مع مواد' },
  attendance: { offline: 'حضوريًا', online: 'عبر الإنترنت', mixed: 'حضوريًا وعبر الإنترنت' },
  without: word => `إزالة ${word}`,
  clear: 'مسح الكل',
  found: count => counted(count, ['لا فعاليات', 'فعالية واحدة', 'فعاليتان', 'فعاليات', 'فعالية']),
  moreOnDay: count => `+${count}`,
  nothing: 'لا توجد فعالية تطابق كل ما اخترته.',
  nothingOnDay: 'لا شيء في هذا اليوم.',
  relax: (what, count) =>
    `بدون ${what}: ${counted(count, ['لا فعاليات', 'فعالية واحدة', 'فعاليتان', 'فعاليات', 'فعالية'])}.`,
  theSearch: text => `البحث عن «${text}»`,
}
