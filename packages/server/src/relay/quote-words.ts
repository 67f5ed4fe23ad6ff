/** How mail programs announce what they quote, in the ten languages. Each takes a line without its marks of direction. */
export const attributions: readonly RegExp[] = [
  /^On\b.*\p{Nd}.*\bwrote:$/iu,
  /\bwrote on\b.*\p{Nd}.*:$/iu,
  /^Am\b.*\p{Nd}.*\bschrieb\b.*:$/iu,
  /\bschrieb am\b.*\p{Nd}.*:$/iu,
  /^Le\b.*\p{Nd}.*\ba écrit ?:$/iu,
  /^El\b.*\p{Nd}.*\bescribió:$/iu,
  /^في.*\p{Nd}.*(?:كتب|كتابة).*:$/u,
  /^كتب.*\p{Nd}.*:$/u,
  /^Pada\b.*\p{Nd}.*\bmenulis:$/iu,
  /\p{Nd}.*(?:எழுதியது|எழுதினார்|எழுதியவர்).*:$/u,
  /^(?:Vào|Ngày)\b.*\p{Nd}.*đã viết:$/iu,
  /\p{Nd}.*写道[:：]$/u,
]

/** What a mail program writes above the mail that is answered or sent on, in one language. */
interface QuoteWords {
  /** Label of the line that names who sent it. */
  readonly from: readonly string[]
  /** Labels of the lines that follow it. */
  readonly others: readonly string[]
  /** Words between dashes. */
  readonly dividers: readonly string[]
}

const quoteWords: readonly QuoteWords[] = [
  {
    from: ['From'],
    others: ['Sent', 'Date', 'To', 'Cc', 'Subject', 'Reply-To'],
    dividers: ['Original Message', 'Forwarded message', 'Begin forwarded message'],
  },
  {
    from: ['Von'],
    others: ['Gesendet', 'Datum', 'An', 'Betreff', 'Antwort an'],
    dividers: ['Ursprüngliche Nachricht', 'Weitergeleitete Nachricht', 'Originalnachricht'],
  },
  {
    from: ['De'],
    others: ['Envoyé', 'À', 'Objet', 'Répondre à'],
    dividers: ["Message d'origine", 'Message d’origine', 'Message original', 'Message transféré'],
  },
  {
    from: ['De'],
    others: ['Enviado', 'Enviado el', 'Fecha', 'Para', 'Asunto'],
    dividers: ['Mensaje original', 'Mensaje reenviado'],
  },
  {
    from: ['من'],
    others: ['تاريخ الإرسال', 'التاريخ', 'إلى', 'نسخة', 'الموضوع', 'تم الإرسال'],
    dividers: ['الرسالة الأصلية', 'رسالة أصلية', 'رسالة معاد توجيهها'],
  },
  {
    from: ['Daripada', 'Dari'],
    others: ['Dihantar', 'Tarikh', 'Kepada', 'Salinan', 'Subjek', 'Perkara'],
    dividers: ['Mesej asal', 'Mesej dimajukan'],
  },
  {
    from: ['அனுப்புநர்', 'அனுப்பியவர்'],
    others: ['அனுப்பப்பட்டது', 'அனுப்பியது', 'தேதி', 'பெறுநர்', 'நகல்', 'பொருள்'],
    dividers: ['அசல் செய்தி', 'முன்னனுப்பிய செய்தி'],
  },
  {
    from: ['Từ', 'Người gửi'],
    others: ['Đã gửi', 'Ngày', 'Đến', 'Tới', 'Người nhận', 'Chủ đề', 'Tiêu đề'],
    dividers: ['Thư gốc', 'Tin nhắn gốc', 'Thư đã chuyển tiếp'],
  },
  {
    from: ['发件人'],
    others: ['发送时间', '日期', '收件人', '抄送', '主题'],
    dividers: ['原始邮件', '邮件原件', '转发的邮件', '原邮件'],
  },
]

export const fromLabels: readonly string[] = quoteWords.flatMap(({ from }) => from)
export const otherLabels: readonly string[] = quoteWords.flatMap(({ others }) => others)
export const dividers: readonly string[] = quoteWords.flatMap(words => words.dividers)

/** What mail programs put in front of the subject of an answer, as a pattern. */
export const subjectPrefix =
  're|fwd?|aw|wg|antw|tr|réf|rv|sv|vs|odp|رد|إعادة توجيه|balas|maju|பதில்|முன்அனுப்பு|trả lời|chuyển tiếp|回复|答复|转发|回覆'
