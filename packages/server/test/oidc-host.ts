import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export interface OidcHost extends AsyncDisposable {
  readonly issuer: string
}

/**
 * A real OpenID provider on this computer. Whoever signs in as `NAME` gets the groups that are listed for that name.
 *
 * @param redirectUri the only one that it sends people back to
 */
export async function startOidcHost(
  redirectUri: string,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<OidcHost> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'catalyst',
        client_secret: 'a-secret-of-the-client',
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `${id} Smith`, email: `${id}@idp.example`, groups: [...(groups[id] ?? [])] }),
    }),
    cookies: { keys: ['for tests only'] },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** As much of a browser as it takes to sign in at the provider: cookies, redirects and its two forms. */
export class OidcVisitor {
  readonly #cookies = new Map<string, string>()

  /** @returns the address to which the provider sends the person back */
  async signIn(address: string, name: string, backTo: string): Promise<string> {
    let response = await this.#get(address)
    for (const form of [`prompt=login&login=${name}&password=x`, 'prompt=consent', '']) {
      while (response.status >= 300 && response.status < 400) {
        const location = new URL(response.headers.get('location') ?? '', response.url).href
        if (location.startsWith(backTo)) return location
        response = await this.#get(location)
      }
      const [, action] = /<form[^>]* action="([^"]+)"/.exec(await response.text()) ?? []
      response = await this.#get(new URL(action ?? '', response.url).href, form)
    }
    throw new Error('The provider sent nobody back')
  }

  async #get(url: string, form?: string): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form !== undefined && { method: 'POST', body: form }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    return response
  }
}
