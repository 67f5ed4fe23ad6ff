import { expect, test } from 'vitest'
import { allowedPicture, type PictureRule } from './picture-rule.ts'

const rule: PictureRule = {
  origin: 'https://library.example',
  base: 'https://library.example/events/',
  api: 'https://api.example:8443/city/',
  hosts: ['images.example', 'bücherei.example', 'cdn.example:8080'],
}

test.each([
  ['https://library.example/a.jpg', 'the page’s own origin'],
  ['https://library.example:443/a.jpg', 'its port, written out'],
  ['HTTPS://LIBRARY.EXAMPLE/a.jpg', 'in capitals'],
  ['a.jpg', 'relative to the page'],
  ['/v1/libraries/city/pictures/a1', 'from the root'],
  ['https://api.example:8443/v1/libraries/city/pictures/a1', 'the server’s origin'],
  ['https://images.example/a.svg', 'a host that the page names'],
  ['//images.example/a.jpg', 'with the page’s protocol'],
  ['https://BÜCHEREI.example/a.jpg', 'a name in another alphabet'],
  ['https://xn--bcherei-n2a.example/a.jpg', 'the same, as name servers have it'],
  ['https://cdn.example:8080/a.jpg', 'a port that the page names'],
])('%s may be asked for: %s', address => {
  expect(allowedPicture(address, rule)).toBe(new URL(address, rule.base).href)
})

test.each([
  ['https://elsewhere.example/a.jpg', 'a host that nobody names'],
  ['//elsewhere.example/a.jpg', 'with the page’s protocol'],
  ['\\\\elsewhere.example/a.jpg', 'slashes the other way round'],
  ['/\t/elsewhere.example/a.jpg', 'with a tab that browsers drop'],
  ['https://library.example@elsewhere.example/a.jpg', 'a host that looks like another'],
  ['https://library.example:secret@images.example/a.jpg', 'a name and a password'],
  ['https://images.example.elsewhere.example/a.jpg', 'a host under another'],
  ['https://more.images.example/a.jpg', 'a host under one that is named'],
  ['https://images.example./a.jpg', 'a dot at the end'],
  ['https://library.example:8443/a.jpg', 'the page’s host on another port'],
  ['https://api.example/a.jpg', 'the server’s host on another port'],
  ['https://images.example:8080/a.jpg', 'a named host on another port'],
  ['https://cdn.example/a.jpg', 'the usual port where another is named'],
  ['https://bücherеi.example/a.jpg', 'a letter of another alphabet that looks the same'],
  ['http://images.example/a.jpg', 'unencrypted on an encrypted page'],
  ['data:image/png;base64,AAAA', 'data'],
  ['blob:https://library.example/1', 'a blob'],
  ['javascript:alert(1)', 'a script'],
  ['ftp://images.example/a.jpg', 'another protocol'],
  ['https://', 'nothing'],
  ['https://exa mple/', 'no address'],
])('%s may not: %s', address => {
  expect(allowedPicture(address, rule)).toBeUndefined()
})

test('an unencrypted page may ask unencrypted, and encrypted', () => {
  const page = { ...rule, origin: 'http://library.example', base: 'http://library.example/', api: '/' }
  expect(allowedPicture('http://images.example/a.jpg', page)).toBe('http://images.example/a.jpg')
  expect(allowedPicture('https://images.example/a.jpg', page)).toBe('https://images.example/a.jpg')
  expect(allowedPicture('http://library.example/a.jpg', page)).toBe('http://library.example/a.jpg')
})

test('a page without an origin of its own has none that a picture could share', () => {
  const framed = { origin: 'null', base: 'about:srcdoc', api: undefined, hosts: [] }
  expect(allowedPicture('data:image/png;base64,AAAA', framed)).toBeUndefined()
  expect(allowedPicture('file:///a.jpg', framed)).toBeUndefined()
})

test('without a server no host is the server’s', () => {
  expect(allowedPicture('https://elsewhere.example/a.jpg', { ...rule, api: undefined })).toBeUndefined()
})

test('a host that is misspelt allows nothing', () => {
  const misspelt = { ...rule, hosts: ['', '*', '*.example', 'https://images.example', 'a b'] }
  expect(allowedPicture('https://images.example/a.jpg', misspelt)).toBeUndefined()
})
