import { expect, test } from 'vitest'
import { findLeaks } from './leak-scanner.ts'

const planted = [
  { field: 'address', token: 'planted-robin@mail.example' },
  { field: 'surname', token: 'Plantedsurname' },
]

test.each([
  ['as it is', 'To: planted-robin@mail.example'],
  ['in capitals', 'To: PLANTED-ROBIN@MAIL.EXAMPLE'],
  ['as quoted-printable, over two lines', 'planted-ro=\r\nbin=40mail.example'],
  [
    'as base64',
    `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Hello planted-robin@mail.example, you').toString('base64')}`,
  ],
  [
    'as base64 over lines',
    Buffer.from(`${'x'.repeat(70)} planted-robin@mail.example`)
      .toString('base64')
      .replace(/.{40}/g, '$&\r\n'),
  ],
  ['in an encoded word', `Subject: =?utf-8?B?${Buffer.from('planted-robin@mail.example').toString('base64')}?=`],
  ['in an encoded word with marks', 'Subject: =?utf-8?Q?planted-robin=40mail.example?='],
  ['in an address of a page', 'https://x.example/?mail=planted-robin%40mail.example'],
  ['in HTML', 'planted-robin&#64;mail.example'],
  ['in words', 'planted-robin (at) mail.example'],
  ['with something unseen in it', 'planted-ro\u200bbin@mail.example'],
  ['as bytes', new TextEncoder().encode('planted-robin@mail.example')],
])('finds what was planted %s', (_, output) => {
  expect(findLeaks(output, planted)).toEqual(['address'])
})

test('finds nothing where nothing is', () => {
  expect(findLeaks('Robin via Harbour Library <library@lib.example>', planted)).toEqual([])
})
