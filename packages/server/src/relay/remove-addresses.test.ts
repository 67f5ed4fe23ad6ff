import { expect, test } from 'vitest'
import { removeAddresses } from './remove-addresses.ts'

const hide = (text: string, address = 'robin.planted@mail.example') =>
  removeAddresses(text, {
    people: [{ address, name: 'Robin Planted', alias: 'Robin' }],
    placeholder: '[…]',
    ownHosts: ['events.lib.example'],
  })

test.each([
  'robin.planted@mail.example',
  'Robin.Planted@MAIL.example',
  '<robin.planted@mail.example>',
  'mailto:robin.planted@mail.example',
  'robin.planted+news@mail.example',
  'robin.planted (at) mail (dot) example',
  'robin.planted [at] mail.example',
  'robin.planted at mail dot example',
  'robin.planted @ mail.example',
  'robin\u200b.planted@mail.exam\u00adple',
  'robin.plan\u200dted@mail.example',
  'ｒｏｂｉｎ．planted＠mail.example',
  'https://x.example/?who=robin.planted%40mail.example&a=1',
  'robin.planted&#64;mail.example',
])('finds %s', text => {
  expect(hide(`Write to ${text}, please`)).not.toMatch(/planted|mail\W{0,2}example/i)
  expect(hide(`Write to ${text}, please`)).toMatch(/^Write to .*please$/)
})

test('knows that Google does not read dots', () => {
  expect(hide('r.o.binplanted@googlemail.com', 'robin.planted@gmail.com')).toBe('[…]')
})

test('an address may have a hyphen, or anything else that patterns read', () => {
  expect(hide('a-b.c*d@x-y.example', 'a-b.c*d@x-y.example')).toBe('[…]')
})

test('leaves other addresses, which the person may want to tell, as they are', () => {
  expect(hide('Ask desk@lib.example, or robin.planted on the phone')).toBe(
    'Ask desk@lib.example, or robin.planted on the phone',
  )
})

test('takes out what would let somebody act for another person', () => {
  expect(hide('https://events.lib.example/libraries/harbour/thread#SECRET1 and events.lib.example/a#SECRET2')).toBe(
    '[…] and […]',
  )
  expect(hide(`reply+${'0a'.repeat(16)}@lib.example`)).toBe('[…]')
})

test('a full name becomes the alias, whichever way round it is written', () => {
  expect(hide('Robin Planted and Planted, Robin and Robin')).toBe('Robin and Robin and Robin')
})

test('an empty or broken address hides nothing', () => {
  expect(hide('a @ b', '@')).toBe('a @ b')
  expect(hide('a @ b', '')).toBe('a @ b')
})
