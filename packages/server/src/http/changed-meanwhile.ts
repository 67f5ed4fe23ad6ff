import { RefusedRequest } from './refused-request.ts'

/** Somebody else has changed it since the client read it (RFC 9110 section 13.1.1). */
export const changedMeanwhile = (version: number): RefusedRequest =>
  new RefusedRequest(412, 'Precondition failed', `It has been changed meanwhile, and is version ${version} now`)

/**
 * The version that the client has read: it must say which, or two would overwrite each other unseen.
 *
 * @throws {RefusedRequest} 428 if it does not say (RFC 6585 section 3); 412 if it names no version of ours
 */
export function expectedVersion({ headers }: Request): number {
  const tag = headers.get('if-match')
  if (tag === null)
    throw new RefusedRequest(428, 'Precondition required', 'If-Match: the ETag of the version that is to be changed', [
      { pointer: '/If-Match', code: 'required' },
    ])
  const [, version] = /^"(\d{1,9})"$/.exec(tag.trim()) ?? []
  if (version === undefined) throw new RefusedRequest(412, 'Precondition failed', 'No version has that ETag')
  return Number(version)
}

export const versionTag = (version: number): string => `"${version}"`
