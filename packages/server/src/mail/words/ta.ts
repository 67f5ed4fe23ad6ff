import type { MailWords } from '../mail-words.ts'

export const mailTa: MailWords = {
  greeting: name => (name ? `வணக்கம் ${name},` : 'வணக்கம்,'),
  sender: library => `இந்த மின்னஞ்சலை அனுப்பியது: ${library}.`,
  noReplies: 'இதற்குப் பதில் அனுப்ப வேண்டாம்: பதில்களை யாரும் படிப்பதில்லை.',
  notYou:
    'இதைப் பற்றி உங்களுக்கு ஒன்றும் தெரியாவிட்டால், யாரோ தவறுதலாக உங்கள் முகவரியைக் கொடுத்துள்ளார். நீங்கள் எதுவும் செய்ய வேண்டியதில்லை.',
}
