import { counted } from '../count-in-arabic.ts'
import type { DetailsWords } from './en.ts'

/** "On Tuesday", "on the days Tuesday and Thursday". */
const onDays = (days: string): string => `${days.includes(' و') ? 'أيام' : 'يوم'} ${days}`

const everyMonths = (every: number): string => `كل ${counted(every, ['', 'شهر', 'شهرين', 'أشهر', 'شهرًا', 'شهر'])}`

/** Not yet reviewed by a native speaker. */
export const detailsAr: DetailsWords = {
  when: 'متى',
  where: 'أين',
  organiser: 'الجهة المنظِّمة',
  register: 'التسجيل',
  joinOnline: 'المشاركة عبر الإنترنت',
  moreOnPage: 'المزيد عن هذه الفعالية',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  add: 'أضف إلى تقويمك',
  file: 'ملف تقويم (ICS)',
  allDates: 'كل المواعيد (ICS)',
  google: 'تقويم Google',
  outlook: 'Outlook.com',
  office: 'Outlook للعمل أو الدراسة',
  share: 'مشاركة',
  statusNotes: {
    confirmed: '',
    tentative: 'لم يتأكد بعد أنها ستُقام.',
    cancelled: 'لن تُقام هذه الفعالية.',
    postponed: 'ستُقام في وقت آخر لم يُعرف بعد.',
    moved: 'تغيّر وقتها أو مكانها.',
  },
  over: 'انتهت هذه الفعالية.',
  audience: 'لمن',
  languages: 'اللغات',
  accessibility: 'إمكانية الوصول',
  free: 'مجانًا',
  hashtag: 'الوسم',
  yourTime: when => `بتوقيتك: ${when}`,
  series: {
    daily: every => `كل ${counted(every, ['', 'يوم', 'يومين', 'أيام', 'يومًا', 'يوم'])}`,
    weekly: (every, days) =>
      `كل ${counted(every, ['', 'أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع'])}، ${onDays(days)}`,
    monthly: (every, day) => `${everyMonths(every)}، في اليوم ${day}`,
    monthlyOn: (every, which, weekday) => `${everyMonths(every)}، يوم ${weekday} ${which}`,
    ordinals: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'الأخير'],
    yearly: date => `كل عام في ${date}`,
    several: 'في عدة مواعيد',
    until: (text, date) => `${text}، حتى ${date}`,
    times: (text, count) => `${text}، ${counted(count, ['', 'مرة واحدة', 'مرتين', 'مرات', 'مرة'])}`,
    and: names => names.join(' و'),
  },
  otherDates: 'مواعيد أخرى',
  related: 'فعاليات مشابهة',
  afterwards: 'من هذه الفعالية',
  materials: { recording: 'تسجيل', slides: 'شرائح العرض', handout: 'نشرة', takeaways: 'أهم النقاط', other: 'المزيد' },
  pick: 'اختيار',
}
