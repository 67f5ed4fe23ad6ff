import { expect, test } from 'vitest'
import { cutQuotes, replyMark } from './cut-quotes.ts'

const letter = 'Gladly.\n\nTuesday at four?'
const quoted = '> Planted words of before\n> and more of them'
const plainQuote = 'Planted words of before\nand more of them'

const attributions = {
  'English, Gmail': 'On Wed, 25 Nov 2026 at 09:00, Robin via Harbour Library <library@lib.example> wrote:',
  'English, Apple': 'On 25 Nov 2026, at 9:00 AM, Robin via Harbour Library <library@lib.example> wrote:',
  'American English, broken over lines':
    'On Wed, Nov 25, 2026 at 9:00 AM Robin via Harbour Library <\nlibrary@lib.example> wrote:',
  'German, Gmail': 'Am Mi., 25. Nov. 2026 um 09:00 Uhr schrieb Robin via Harbour Library <\nlibrary@lib.example>:',
  'German, Thunderbird': 'Am 25.11.2026 um 09:00 schrieb Robin via Harbour Library:',
  'French, Gmail': 'Le mer. 25 nov. 2026 à 09:00, Robin via Harbour Library <library@lib.example> a\nécrit :',
  'French, Thunderbird': 'Le 25/11/2026 à 09:00, Robin a écrit :',
  'Spanish, Gmail': 'El mié, 25 nov 2026 a las 9:00, Robin via Harbour Library (<\nlibrary@lib.example>) escribió:',
  'Arabic, Gmail':
    '‫في الأربعاء، 25 نوفمبر 2026 في 9:00 ص تمت كتابة ما يلي بواسطة ‪Robin via Harbour‬‏ <‪library@lib.example‬‏>:‬',
  'Arabic, Thunderbird': 'في 25‏/11‏/2026 9:00 ص، كتب Robin:',
  'Malay, Gmail': 'Pada Rab, 25 Nov 2026 pada 9:00 PG Robin via Harbour Library <\nlibrary@lib.example> menulis:',
  'Tamil, Gmail': 'புத., 25 நவ., 2026 அன்று, முற்பகல் 9:00 மணிக்கு, Robin <library@lib.example> எழுதியது:',
  'Vietnamese, Gmail':
    'Vào Th 4, 25 thg 11, 2026 vào lúc 09:00 Robin via Harbour Library <\nlibrary@lib.example> đã viết:',
  'Chinese, Gmail': 'Robin via Harbour Library <library@lib.example> 于2026年11月25日周三 09:00写道：',
  'Chinese, Apple': '2026年11月25日 09:00，Robin 写道：',
  'a language that is none of ours, with an address': 'Op wo 25 nov 2026 om 09:00 schreef Robin <library@lib.example>:',
}

test.each(Object.entries(attributions))('cuts what follows an announcement in %s, marked or not', (_, announcement) => {
  expect(cutQuotes(`${letter}\n\n${announcement}\n\n${quoted}`)).toBe(letter)
  expect(cutQuotes(`${letter}\n\n${announcement}\n${plainQuote}`)).toBe(letter)
})

test.each(Object.entries(attributions))('keeps an answer that stands below its quote, in %s', (_, announcement) => {
  expect(cutQuotes(`${announcement}\n${quoted}\n\n${letter}`)).toBe(letter)
})

const headerBlocks = {
  English: [
    'From: Robin <library@lib.example>',
    'Sent: Wednesday, 25 November 2026 09:00',
    'To: Kim <kim@mail.example>',
    'Subject: Planted',
  ],
  'English in bold': ['*From:* Robin', '*Sent:* Wednesday', '*To:* kim@mail.example', '*Subject:* Planted'],
  German: ['Von: Robin', 'Gesendet: Mittwoch, 25. November 2026 09:00', 'An: kim@mail.example', 'Betreff: Planted'],
  French: ['De : Robin', 'Envoyé : mercredi 25 novembre 2026', 'À : kim@mail.example', 'Objet : Planted'],
  Spanish: ['De: Robin', 'Enviado: miércoles, 25 de noviembre', 'Para: kim@mail.example', 'Asunto: Planted'],
  Arabic: ['من: Robin', 'تاريخ الإرسال: الأربعاء', 'إلى: kim@mail.example', 'الموضوع: Planted'],
  Malay: ['Daripada: Robin', 'Dihantar: Rabu', 'Kepada: kim@mail.example', 'Subjek: Planted'],
  Tamil: ['அனுப்புநர்: Robin', 'அனுப்பப்பட்டது: புதன்', 'பெறுநர்: kim@mail.example', 'பொருள்: Planted'],
  Vietnamese: ['Từ: Robin', 'Đã gửi: Thứ Tư', 'Đến: kim@mail.example', 'Chủ đề: Planted'],
  Chinese: ['发件人: Robin', '发送时间: 2026年11月25日', '收件人: kim@mail.example', '主题: Planted'],
}

test.each(Object.entries(headerBlocks))("cuts what follows Outlook's header, in %s", (_, lines) => {
  expect(cutQuotes(`${letter}\n\n${lines.join('\n')}\n\n${plainQuote}`)).toBe(letter)
})

test.each([
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  "-----Message d'origine-----",
  '---------- Forwarded message ---------',
  '-----原始邮件-----',
  'Begin forwarded message:',
])('cuts what follows %s', line => {
  expect(cutQuotes(`${letter}\n\n${line}\n${plainQuote}`)).toBe(letter)
})

test('cuts from our own mark on, but not where it stands in a marked quote', () => {
  expect(cutQuotes(`${letter}\n${replyMark} Please write above this line\n${plainQuote}`)).toBe(letter)
  expect(cutQuotes(`> ${replyMark}\n${quoted}\n${letter}`)).toBe(letter)
})

test.each(['-- ', '--'])('cuts the signature after %j', line => {
  expect(cutQuotes(`${letter}\n${line}\nRobin Planted\n+43 1 234567`)).toBe(letter)
})

test('keeps what stands between the lines of a quote', () => {
  expect(cutQuotes('> When?\nTuesday.\n> Where?\nAt the library.')).toBe('Tuesday.\nAt the library.')
})

test.each([
  'From: the bus stop it is two minutes.\nTo: the left you see the library.',
  'On Monday I wrote:\nnothing at all',
  'De: nada\nPara: reír',
  'I wrote this:\n1. one\n2. two',
  'Bring:\n- 2 cups\n- a friend',
])('leaves a letter alone that only looks a little like a quote: %j', text => {
  expect(cutQuotes(text)).toBe(text)
})
