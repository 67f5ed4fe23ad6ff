import { expect, test } from 'vitest'
import { pathTo } from './paths.ts'
import { pictureOfWidth } from './picture-address.ts'

const path = pathTo('getPicture', { library: 'lindenhof', picture: 'a1' })

test.each([path, `https://city.example/library${path}`])('%s is there in several widths', url => {
  expect(pictureOfWidth({ url, alt: '' }, 640)).toBe(`${url}?width=640`)
})

test.each(['https://lindenhof.example/pictures/a1.jpg', `https://evil.example/?${path}`, `${path}/b`])(
  '%s is asked for as it is',
  url => {
    expect(pictureOfWidth({ url, alt: '' }, 640)).toBe(url)
  },
)
