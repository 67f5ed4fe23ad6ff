import { expect, test } from 'vitest'
import { crossOriginHeaders } from './cross-origin.ts'

const page = 'https://www.example.org'

test('a library that is open to all says so, and its answers do not vary by origin', () => {
  expect(crossOriginHeaders(['*'], null)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept-Encoding',
  })
})

test('an origin on the list is named, and caches are told', () => {
  expect(crossOriginHeaders([page], page)).toMatchObject({
    'Access-Control-Allow-Origin': page,
    Vary: 'Accept-Encoding, Origin',
  })
})

test.each(['https://evil.example', 'http://www.example.org', `${page}.evil.example`, 'null', null])(
  'origin %s is not on the list',
  origin => {
    expect(crossOriginHeaders([page], origin)).toEqual({ Vary: 'Accept-Encoding, Origin' })
  },
)

test('cookies are never allowed', () => {
  expect(crossOriginHeaders([page], page)).not.toHaveProperty('Access-Control-Allow-Credentials')
})
