import { Hono } from 'hono'
import { html } from 'hono/html'
import { afterEach, expect, test, vi } from 'vitest'
import { languages } from '../i18n/language.ts'
import { type Page, renderPage } from './page.ts'
import { addPageFiles, pageFiles } from './page-files.ts'
import { loadPageWords } from './page-words.ts'
import { takeToken } from './take-token.ts'
import { tokenField } from './token-field.ts'

const page = (more: Partial<Page> = {}) =>
  renderPage({ locale: 'en', title: 'Your registration', library: 'Harbour', content: html`<p>Hello</p>`, ...more })
const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

afterEach(() => vi.unstubAllGlobals())

test('a page loads a style sheet of this server, and nothing else from anywhere', async () => {
  const response = await page()
  const text = await response.text()
  expect(policyOf(response)).toMatch(
    /^default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; /,
  )
  expect(policyOf(response)).not.toMatch(/unsafe|script-src|https?:|data:/)
  expect(text.match(/(?:src|href)="[^"]*"/g)).toEqual([`href="${pageFiles.style.path}"`])
  expect(text).not.toMatch(/<style|style=|\son\w+=/)
})

test('a page is kept by nobody, listed nowhere, and tells no other site where its reader has been', async () => {
  const { headers, status } = await page()
  expect(status).toBe(200)
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  })
})

test('whatever stands in a page is text', async () => {
  const evil = '"><script>alert(1)</script>'
  const text = await (await page({ title: evil, library: evil, content: html`<p title="${evil}">${evil}</p>` })).text()
  expect(text).not.toContain('<script')
  expect(text.match(/&lt;script&gt;/g)).toHaveLength(6)
})

test.each([
  ['ar', 'ar', 'rtl'],
  ['de-AT', 'de', 'ltr'],
  ['fi', 'en', 'ltr'],
])('a page for %s is in %s, %s', async (locale, language, direction) => {
  const response = await page({ locale })
  expect(response.headers.get('content-language')).toBe(language)
  expect(await response.text()).toContain(`<html lang="${language}" dir="${direction}">`)
})

test('what a page loads is there, may be kept for good, and has another address once it is another', async () => {
  const app = new Hono()
  addPageFiles(app)
  for (const { path, mediaType, text } of Object.values(pageFiles)) {
    const response = await app.request(path)
    expect(path).toMatch(/^\/pages\/[a-z-]+\.[\w-]{12}\.(?:css|js)$/)
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toBe(text)
  }
})

test('a page that takes a token asks for it in words, unless it has been read already', async () => {
  const response = await page({ takesToken: true, content: await tokenField('en') })
  const text = await response.text()
  expect(policyOf(response)).toContain("script-src 'self'")
  expect(text).toContain(`<script type="module" src="${pageFiles.tokenScript.path}">`)
  expect(text).toContain('<label for="token">Code from the mail</label>')
  expect(String(await tokenField('en', 'a"b'))).toBe('<input type="hidden" name="token" value="a&quot;b" />')
})

test.each(languages)('asks for the token in %s', async language => {
  const [words, english] = await Promise.all([loadPageWords(language), loadPageWords('en')])
  if (language.startsWith('en')) expect(words).toEqual(english)
  else expect(words.code).not.toBe(english.code)
})

function openAt(hash: string) {
  const input = { value: '' }
  const field = { hidden: false, querySelector: () => input }
  const replaceState = vi.fn<(state: unknown, title: string, url: string) => void>()
  vi.stubGlobal('location', { hash, pathname: '/libraries/harbour/registration', search: '' })
  vi.stubGlobal('history', { replaceState })
  vi.stubGlobal('document', { querySelectorAll: () => [field] })
  return { input, field, replaceState }
}

test('the script moves the token from the address into the form', () => {
  const { input, field, replaceState } = openAt('#aaaaBBBB-_ccccDDDD')
  takeToken()
  expect(input.value).toBe('aaaaBBBB-_ccccDDDD')
  expect(field.hidden).toBe(true)
  expect(replaceState).toHaveBeenCalledWith(null, '', '/libraries/harbour/registration')
})

test.each(['', '#', '#main', '#<img src=x onerror=alert(1)>'])('the script leaves %j alone', hash => {
  const { input, field, replaceState } = openAt(hash)
  takeToken()
  expect(input.value).toBe('')
  expect(field.hidden).toBe(false)
  expect(replaceState).not.toHaveBeenCalled()
})
