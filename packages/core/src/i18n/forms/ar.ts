import { counted } from '../count-in-arabic.ts'
import type { FormWords } from './en.ts'

const points = ['لا نقاط', 'نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة'] as const
const characters = ['لا أحرف', 'حرف واحد', 'حرفان', 'أحرف', 'حرفًا', 'حرف'] as const

/** Not yet reviewed by a native speaker. */
export const formsAr: FormWords = {
  optional: '(اختياري)',
  stepOf: (step, steps) => `الخطوة ${step} من ${steps}`,
  next: 'متابعة',
  back: 'رجوع',
  review: 'هل كل شيء صحيح؟',
  change: label => `تعديل: ${label}`,
  nothing: 'لا شيء',
  summary: count => `يلزم التصحيح في: ${counted(count, points)}`,
  sharedDevice: 'هذا حاسوب مشترك',
  sharedHint: 'عندئذ لا يبقى عليه شيء مما تكتبه.',
  draftKept: 'يُحفظ ما تكتبه على هذا الجهاز حتى يُرسَل، ليومين على الأكثر.',
  cannotKeep: 'لا يستطيع هذا الجهاز حفظ ما كتبته. يُرجى إبقاء هذه الصفحة مفتوحة.',
  problems: {
    required: label => `${label}: يُرجى ملء هذا الحقل.`,
    choose: label => `${label}: يُرجى الاختيار.`,
    tick: label => `${label}: يُرجى وضع علامة هنا للمتابعة.`,
    email: label => `${label}: أدخل عنوان بريد إلكتروني، مثل name@example.org.`,
    number: label => `${label}: أدخل عددًا صحيحًا.`,
    range: (label, min, max) => `${label}: أدخل عددًا من ${min} إلى ${max}.`,
    length: (label, most) => `${label}: على الأكثر ${counted(most, characters)}.`,
    other: label => `${label}: لا يمكن استعمال هذا. يُرجى كتابته بطريقة أخرى.`,
  },
  sending: {
    sending: 'جارٍ الإرسال…',
    offline: 'حُفظ على هذا الجهاز. سيُرسَل عندما تكون متصلًا بالإنترنت.',
    offlineShared: 'سيُرسَل عندما تكون متصلًا بالإنترنت. أبقِ هذه الصفحة مفتوحة حتى ذلك الحين: لا يُحفظ شيء على هذا الجهاز.',
    unconfirmed: 'لم يُؤكَّد بعد. نواصل السؤال من تلقاء أنفسنا، ولن يُنفَّذ مرتين.',
    tooOld: 'لم نستطع خلال يومين معرفة ما إذا كان هذا قد وصل، ولن نرسله بعد الآن. انظر في بريدك قبل أن ترسله مرة أخرى.',
    withdraw: 'عدم الإرسال',
  },
  refusals: {
    offline: 'لا أحد يجيب الآن. ما كتبته ما زال هنا.',
    unauthorised: 'لا تقبل المكتبة هذا من هنا. يُرجى إبلاغ المكتبة.',
    'not-found': 'لم يعد هذا متاحًا.',
    conflict: 'تغيّر شيء في هذه الأثناء. يُرجى النظر مرة أخرى.',
    invalid: 'لم تستطع المكتبة استعمال ما أُرسل. يُرجى مراجعته.',
    'rate-limited': 'كثيرون يرسلون الآن. يُرجى المحاولة بعد دقيقة.',
    upstream: 'لا تجيب المكتبة كما ينبغي. ما كتبته ما زال هنا.',
  },
  dismiss: 'إغلاق هذه الرسالة',
}
