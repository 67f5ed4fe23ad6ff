import { createHmac, randomBytes } from 'node:crypto'
import type { StaffRole } from '@library-catalyst/core/rest/routes'
import * as oidc from 'openid-client'
import type { LibraryConfig } from '../config/config-schema.ts'

export type ProviderConfig = NonNullable<LibraryConfig['staffSignIn']>

/** Somebody for whom the provider vouches. */
export interface ProviderPerson {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly email: string
  /** Empty if none of what the provider says of the person gives one. */
  readonly roles: readonly StaffRole[]
}

/** A library's own sign-in: OpenID Connect, authorisation code with PKCE (RFC 9700 section 2.1.1). */
export interface ProviderSignIn {
  /**
   * Where to send the browser.
   *
   * @param secret as `makeAwaySecret` gives it, which the browser keeps meanwhile
   */
  start(secret: string, returnTo: string): Promise<URL>
  /**
   * Who came back.
   *
   * @throws if the answer is not to what this browser was sent to ask, or the provider does not stand by it
   */
  finish(secret: string, returned: URL): Promise<ProviderPerson>
}

/** What the browser keeps while it is away. Everything that binds the answer to it is worked out from this. */
export const makeAwaySecret = (): string => randomBytes(32).toString('base64url')

/** @param clientSecret left out for a client that is known by PKCE alone */
export function createProviderSignIn(config: ProviderConfig, clientSecret: string | undefined): ProviderSignIn {
  const discover = once(() => discoverProvider(config, clientSecret))
  return {
    async start(secret, returnTo) {
      const { state, nonce, verifier } = bindings(secret)
      return oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: returnTo,
        scope: config.scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
    },
    async finish(secret, returned) {
      const { state, nonce, verifier } = bindings(secret)
      const tokens = await oidc.authorizationCodeGrant(await discover(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      return toPerson(tokens.claims() as oidc.IDToken, config)
    },
  }
}

function discoverProvider({ issuer, clientId }: ProviderConfig, clientSecret: string | undefined) {
  const address = new URL(issuer)
  const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretPost(clientSecret)
  // The configuration takes plain HTTP on this computer alone.
  // oxlint-disable-next-line typescript/no-deprecated -- only to make it stand out, it says
  const execute = address.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  return oidc.discovery(address, clientId, clientSecret, authentication, { execute, timeout: 10 })
}

/** Ask once; but a provider that could not be reached is asked again. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }
}

function bindings(secret: string) {
  const derive = (purpose: string) => createHmac('sha256', secret).update(purpose).digest('base64url')
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') }
}

function toPerson(claims: oidc.IDToken, { roleClaim, roles }: ProviderConfig): ProviderPerson {
  const said = claims[roleClaim]
  const values = (Array.isArray(said) ? said : [said]).filter(value => typeof value === 'string')
  const given = values.flatMap(value => (Object.hasOwn(roles, value) ? (roles[value] ?? []) : []))
  const email = line(claims['email'])
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: line(claims['name']) || line(claims['preferred_username']) || email || 'Staff',
    email,
    roles: [...new Set(given)],
  }
}

const line = (claim: unknown): string =>
  typeof claim === 'string'
    ? claim
        .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .trim()
        .slice(0, 254)
    : ''
