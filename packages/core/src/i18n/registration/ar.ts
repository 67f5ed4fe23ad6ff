import { counted } from '../count-in-arabic.ts'
import { accessConsentEn, type RegistrationWords } from './en.ts'

const groups = ['لا مجموعات', 'مجموعة واحدة', 'مجموعتان', 'مجموعات', 'مجموعة'] as const
const places = ['لا أماكن', 'مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان'] as const
const people = ['لا أحد', 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'] as const

/** Not yet reviewed by a native speaker. */
export const registrationAr: RegistrationWords = {
  register: 'التسجيل',
  title: event => `التسجيل: ${event}`,
  wouldWait: parties =>
    parties === 0
      ? 'كل الأماكن محجوزة. ستكون الأول في قائمة الانتظار.'
      : `كل الأماكن محجوزة. قبلك في قائمة الانتظار: ${counted(parties, groups)}.`,
  partyWaits: left => `المتبقي: ${counted(left, places)}. بهذا العدد ستكونون في قائمة الانتظار.`,
  full: 'كل الأماكن محجوزة، ولا توجد قائمة انتظار.',
  opens: when => `يمكنك التسجيل ابتداءً من ${when}.`,
  closed: 'انتهى التسجيل.',
  name: 'اسمك',
  nameHint: 'يكفي الاسم الأول أو اسم مستعار. به تُنادى عند الاستقبال.',
  email: 'عنوان بريدك الإلكتروني',
  emailHint: 'تكتب إليك المكتبة عن هذه الفعالية فقط.',
  partySize: 'كم شخصًا سيأتي',
  partyHint: most => `أنت ومن معك، والحد الأقصى: ${counted(most, people)}.`,
  accessNeeds: 'ما تحتاج إليه للمشاركة',
  accessHint: date =>
    `مقعد في الأمام، لغة الإشارة، مكان لكرسي متحرك. يقرأ الموظفون هذا لإعداد الفعالية، ولا يقرؤه غيرهم. يُمحى بعد الفعالية: ${date}.`,
  accessConsent: accessConsentEn,
  accessConsentMeaning:
    'المعنى (الترجمة لم تُراجَع بعد): يجوز للمكتبة استعمال ما كتبته عن احتياجاتي لإعداد هذه الفعالية.',
  privacy: 'تحفظ المكتبة هذا لتحجز مكانك، ولا تعرضه على أحد غيرها. لا يُنشأ أي حساب.',
  send: count => `حجز ${counted(count, places)}`,
  join: 'الانضمام إلى قائمة الانتظار',
  confirmed: count => `تم تسجيلك. لك: ${counted(count, places)}.`,
  waiting: position => `أنت في قائمة الانتظار، رقمك ${position}.`,
  waitingNext: 'تكتب إليك المكتبة عندما يخلو مكان.',
  refused: {
    full: 'حُجز آخر مكان للتو، ولا توجد قائمة انتظار. ما كتبته ما زال هنا.',
    closed: 'انتهى التسجيل للتو. ما كتبته ما زال هنا.',
    'not-open': 'لم يبدأ التسجيل بعد. ما كتبته ما زال هنا.',
    'party-too-large': 'لا يمكن أن يأتي هذا العدد معًا. اختر عددًا أصغر.',
    'other-request': 'سبق أن سجّلت بهذا النموذج في نافذة أخرى. انظر في بريدك.',
  },
  earlier: 'تسجيلاتك',
  show: 'عرض الفعالية',
}
