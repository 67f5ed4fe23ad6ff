import type { Messages } from './en.ts'

/** Arabic counts in five ways: none, one, two, 3 to 10, and more. */
export function counted(
  count: number,
  [none, one, two, few, many]: readonly [string, string, string, string, string],
): string {
  const rest = count % 100
  if (count < 3) return [none, one, two][count] ?? many
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`
}

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
  seatsLeft: seats => counted(seats, ['لا أماكن شاغرة', 'بقي مكان واحد', 'بقي مكانان', 'أماكن متبقية', 'مكانًا متبقيًا']),
  inZone: place => `(بتوقيت ${place})`,
  timesIn: place => `المواعيد بتوقيت ${place}.`,
  loading: 'جارٍ تحميل الفعاليات',
  noEvents: days => `لا فعاليات خلال ${counted(days, ['اليوم', 'يوم واحد', 'يومين', 'أيام', 'يومًا'])}.`,
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
  when: 'متى',
  where: 'أين',
  organiser: 'الجهة المنظِّمة',
  register: 'التسجيل',
  joinOnline: 'المشاركة عبر الإنترنت',
  moreOnPage: 'المزيد عن هذه الفعالية',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  take: {
    add: 'أضف إلى تقويمك',
    file: 'ملف تقويم (ICS)',
    allDates: 'كل المواعيد (ICS)',
    google: 'تقويم Google',
    outlook: 'Outlook.com',
    office: 'Outlook للعمل أو الدراسة',
    share: 'مشاركة',
    subscribe: 'الاشتراك في هذه الفعاليات',
    subscribeHint: 'يتابع تقويمك هذه الفعاليات ويعرض ما يتغيّر.',
    openInCalendar: 'فتح في التقويم',
    feedAddress: 'عنوان التقويم',
    print: 'طباعة',
    printedOn: date => `طُبع في ${date}`,
  },
  setupTitle: 'لم يُعدّ هذا التقويم بعد',
  setupHelp: 'كيفية إعداده',
}
