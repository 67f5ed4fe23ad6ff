import { hash } from 'node:crypto'
import type { Hono } from 'hono'
import { pageStyle } from './page-style.ts'
import { takeToken } from './take-token.ts'

interface PageFile {
  /** Holds a hash of the content, so it may be kept for good. */
  readonly path: string
  readonly mediaType: string
  readonly text: string
}

/** What pages of the server load. */
export const pageFiles = {
  style: file('page', 'css', 'text/css', pageStyle),
  tokenScript: file('take-token', 'js', 'text/javascript', `(${takeToken.toString()})()\n`),
} as const

function file(name: string, ending: string, mediaType: string, text: string): PageFile {
  const digest = hash('sha256', text, 'base64url').slice(0, 12)
  return { path: `/pages/${name}.${digest}.${ending}`, mediaType: `${mediaType}; charset=utf-8`, text }
}

export function addPageFiles(app: Hono): void {
  for (const { path, mediaType, text } of Object.values(pageFiles))
    app.get(path, context =>
      context.body(text, 200, {
        'Content-Type': mediaType,
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
      }),
    )
}
