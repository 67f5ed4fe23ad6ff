import { expect, test } from 'vitest'
import { descriptionHtml, mostHtml } from './description-html.ts'

test.each(['See <a href="https://x.example">x</a>', '<UL><LI>a</UL>', '<p>a <b>b</b></p>', '<h2>a</h2>'])(
  '%s says more than its plain text, and stays as it is',
  source => {
    expect(descriptionHtml(source)).toEqual({ descriptionHtml: source })
  },
)

test.each(['', 'a < b > c', '<p>a<br>b</p>', '<img src="x">', '<article>a</article>'])('%s does not', source => {
  expect(descriptionHtml(source)).toEqual({})
})

test('what is too long is cut', () => {
  expect(descriptionHtml(`<b>${'a'.repeat(mostHtml)}`).descriptionHtml).toHaveLength(mostHtml)
})
