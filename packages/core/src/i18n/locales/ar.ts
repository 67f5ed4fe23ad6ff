import { counted } from '../count-in-arabic.ts'
import type { Messages } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const ar: Messages = {
  events: 'الفعاليات',
  today: 'اليوم',
  allDay: 'طوال اليوم',
  continues: 'مستمرة',
  until: time => `حتى ${time}`,
  fromTo: (start, end) => `${start} إلى ${end}`,
  joined: parts => parts.join('، '),
  status: { confirmed: '', tentative: 'لم تتأكد بعد', cancelled: 'أُلغيت', postponed: 'أُجّلت', moved: 'نُقلت' },
  attendance: { offline: '', online: 'عبر الإنترنت', mixed: 'حضوريًا وعبر الإنترنت' },
  energy: { quiet: 'هادئة', balanced: 'متوازنة', lively: 'حيوية' },
  energyLabel: word => `الأجواء: ${word}`,
  seatsLeft: seats =>
    counted(seats, ['لا أماكن شاغرة', 'بقي مكان واحد', 'بقي مكانان', 'أماكن متبقية', 'مكانًا متبقيًا', 'مكان متبقٍ']),
  inZone: place => `(بتوقيت ${place})`,
  timesIn: place => `المواعيد بتوقيت ${place}.`,
  loading: 'جارٍ تحميل الفعاليات',
  noEvents: days =>
    days === 1
      ? 'لا فعاليات في هذا اليوم.'
      : `لا فعاليات خلال ${counted(days, ['اليوم', 'يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم'])}.`,
  showMore: 'عرض المزيد من الفعاليات',
  eventsAdded: count =>
    counted(count, ['لا فعاليات أخرى', 'فعالية أخرى', 'فعاليتان أخريان', 'فعاليات أخرى', 'فعالية أخرى']),
  failures: {
    offline: 'تعذّر الوصول إلى الفعاليات. تحقّق من الاتصال ثم حاول مرة أخرى.',
    unauthorised: 'يطلب تقويم المكتبة تسجيل الدخول هنا. يُرجى إبلاغ المكتبة.',
    'not-found': 'لم تعد هذه الفعالية في التقويم.',
    conflict: 'تغيّر شيء في هذه الأثناء. يُرجى المحاولة مرة أخرى.',
    invalid: 'لا يمكن عرض هذه القائمة. يُرجى إبلاغ المكتبة.',
    'rate-limited': 'عدد القرّاء كبير الآن. يُرجى المحاولة بعد دقيقة.',
    upstream: 'لا يستجيب تقويم المكتبة كما ينبغي. يُرجى المحاولة لاحقًا.',
  },
  tryAgain: 'حاول مرة أخرى',
  lastUpdated: when => `آخر تحديث ${when}`,
  close: 'إغلاق',
  setupTitle: 'لم يُعدّ هذا التقويم بعد',
  setupHelp: 'كيفية إعداده',
}
