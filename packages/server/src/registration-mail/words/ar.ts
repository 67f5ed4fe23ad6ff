import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationAr: RegistrationWords = {
  confirmed: 'تم تسجيلك، ولك مقعد.',
  waiting: position =>
    `جميع المقاعد محجوزة. أنت في قائمة الانتظار، في المرتبة ${position}. سنكتب إليك حالما يصبح لك مقعد.`,
  seat: 'أصبح هناك مقعد شاغر، وهو لك.',
  offer: until => `هناك مقعد محجوز لك حتى ${until}. نرجو تأكيد قبوله قبل ذلك؛ وبعده ينتقل إلى التالي في القائمة.`,
  seats: count => `المقاعد: ${count}`,
  subject: {
    confirmed: title => `تم تسجيلك: ${title}`,
    waiting: title => `قائمة الانتظار: ${title}`,
    seat: title => `لك مقعد: ${title}`,
    offer: title => `مقعد محجوز لك: ${title}`,
  },
  manage: 'عرض تسجيلك أو إلغاؤه',
  decide: 'قبول المقعد أو رفضه',
  why: 'تصلك هذه الرسالة لأنك سجّلت في هذه الفعالية.',
  page: {
    title: 'تسجيلك',
    show: 'عرض',
    gone: 'لم يعد هذا الرابط يعمل. استخدم الرابط الموجود في أحدث رسالة.',
    status: {
      confirmed: 'لك مقعد.',
      waiting: 'أنت في قائمة الانتظار.',
      cancelled: 'هذا التسجيل ملغى.',
    },
    accept: 'قبول المقعد',
    accepted: 'شكرًا. المقعد لك.',
    alreadyYours: 'المقعد لك بالفعل. لا داعي لفعل أي شيء آخر.',
    tooLate: 'لم يعد المقعد محجوزًا لك.',
    cancel: 'إلغاء التسجيل',
    sure: 'هل تريد الإلغاء؟ سينتقل مكانك إلى شخص آخر.',
    cancelNow: 'نعم، إلغاء',
    keep: 'لا، أُبقي التسجيل',
  },
}
