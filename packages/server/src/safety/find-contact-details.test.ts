import { expect, test } from 'vitest'
import { findContactDetails } from './find-contact-details.ts'

const found = (text: string) => findContactDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test.each([
  ['Write to robin@mail.example please', [['email', 'robin@mail.example']]],
  ['robin (at) mail (dot) example', [['email', 'robin (at) mail (dot) example']]],
  ['See https://x.example/a?b=c and more', [['link', 'https://x.example/a?b=c']]],
  ['See www.x.example', [['link', 'www.x.example']]],
  ['t.me/robin or my-shop.de', [['link', 'my-shop.de']]],
  ['Call +43 1 234 56 78!', [['phone', '+43 1 234 56 78']]],
  ['Call (555) 123-4567', [['phone', '(555) 123-4567']]],
  ['Call ٠١٢٣٤٥٦٧٨٩', [['phone', '٠١٢٣٤٥٦٧٨٩']]],
  [
    'a@b.example or 01 234 5678 or www.c.example',
    [
      ['email', 'a@b.example'],
      ['phone', '01 234 5678'],
      ['link', 'www.c.example'],
    ],
  ],
])('finds what there is in %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'On 25.11.2026 at 18:00',
  '2026-11-25 to 2026-11-27',
  'From 1999 - 2024 I taught chess, e.g. openings.',
  'Chapters 1-3, 20 pages, 1000 words',
  'ISO 8601; room 12',
  'I speak German. Also French.',
])('finds nothing in %j', text => {
  expect(found(text)).toEqual([])
})
