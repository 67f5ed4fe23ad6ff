import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { getMimeType } from 'hono/utils/mime'
import { takesCoding } from './accept-encoding.ts'
import { isKnown } from './respond.ts'
import { fileHeaders } from './security-headers.ts'

/** A folder to serve, or one with headers for everything in it, such as a content security policy. */
export type StaticMount = string | { readonly directory: string; readonly headers?: Readonly<Record<string, string>> }

/** By the path at which they appear: `/`, `/catalyst`. The longest that fits answers. */
export type StaticMounts = Readonly<Record<string, StaticMount>>

interface Mount {
  readonly prefix: string
  readonly directory: string
  readonly headers: Readonly<Record<string, string>>
}

interface FoundFile {
  readonly path: string
  readonly size: number
  readonly etag: string
}

/** Names that a bundler has put a hash of the content into never change what they hold. A plain word is no hash. */
const hashedName = /[.-](?![A-Z]?[a-z-]+\.)[A-Za-z0-9_-]{8,32}\.(?:js|mjs|css|woff2|wasm)$/
const forever = 'public, max-age=31536000, immutable'

/** @returns what answers a request for a file; undefined for what is no file of any mount */
export function createStaticFiles(mounts: StaticMounts): (request: Request) => Promise<Response | undefined> {
  const sorted = Object.entries(mounts)
    .map(([prefix, mount]) => toMount(prefix, mount))
    .sort((one, other) => other.prefix.length - one.prefix.length)

  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const { pathname, search } = new URL(request.url)
    const mount = sorted.find(({ prefix }) => pathname === prefix || pathname.startsWith(`${prefix}/`))
    const segments = mount && safeSegments(pathname.slice(mount.prefix.length))
    if (!segments) return undefined
    const path = join(mount.directory, ...segments)
    if (await isDirectory(path)) {
      if (!pathname.endsWith('/')) return redirectTo(`${pathname.replace(/^\/+/, '/')}/${search}`)
      return serve(request, mount, join(path, 'index.html'))
    }
    return serve(request, mount, path)
  }
}

function toMount(prefix: string, mount: StaticMount): Mount {
  const { directory, headers = {} } = typeof mount === 'string' ? { directory: mount } : mount
  return { prefix: prefix.replace(/\/+$/, ''), directory: resolve(directory), headers }
}

/** The parts of a path, or undefined if one of them leads elsewhere, or to a hidden file. */
function safeSegments(pathname: string): readonly string[] | undefined {
  try {
    const segments = pathname.split('/').filter(Boolean).map(decodeURIComponent)
    return segments.every(segment => !/^\.|[/\\\0]/.test(segment)) ? segments : undefined
  } catch {
    return undefined
  }
}

async function serve(request: Request, mount: Mount, path: string): Promise<Response | undefined> {
  const plain = await findFile(path, mount.directory)
  if (!plain) return undefined
  const { file, coding } = await bestForm(plain, mount.directory, request.headers.get('accept-encoding'))
  const headers = {
    ...fileHeaders,
    'Cache-Control': hashedName.test(path) ? forever : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    ...mount.headers,
  }
  if (isKnown(request.headers.get('if-none-match'), file.etag)) return new Response(null, { status: 304, headers })
  const body = request.method === 'HEAD' ? null : Readable.toWeb(createReadStream(file.path))
  return new Response(body as ReadableStream | null, {
    headers: {
      ...headers,
      'Content-Type': getMimeType(path) ?? 'application/octet-stream',
      'Content-Length': String(file.size),
      ...(coding && { 'Content-Encoding': coding }),
    },
  })
}

/** A file compressed beforehand lies beside the file, with one more ending. */
async function bestForm(plain: FoundFile, directory: string, acceptEncoding: string | null) {
  for (const [coding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const file = takesCoding(acceptEncoding, coding) && (await findFile(plain.path + ending, directory))
    if (file) return { file, coding }
  }
  return { file: plain, coding: undefined }
}

/** A link that leads out of the folder is not followed. */
async function findFile(path: string, directory: string): Promise<FoundFile | undefined> {
  try {
    const [real, root, stats] = await Promise.all([realpath(path), realpath(directory), stat(path)])
    if (!stats.isFile() || !real.startsWith(root + sep)) return undefined
    return {
      path: real,
      size: stats.size,
      etag: `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`,
    }
  } catch {
    return undefined
  }
}

const isDirectory = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false

/** A path alone: two slashes at its start would name a host. */
const redirectTo = (location: string): Response => new Response(null, { status: 308, headers: { Location: location } })
