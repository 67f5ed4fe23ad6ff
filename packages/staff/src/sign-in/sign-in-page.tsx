import type { StaffSession, StaffSignInOptions } from '@library-catalyst/core/rest/routes'
import { Component, type ComponentChild } from 'preact'
import { InputField } from '../form/fields.tsx'
import { StaffForm } from '../form/staff-form.tsx'
import { Loading, Loaded, toProblem } from '../loading.tsx'
import { Page } from '../page.tsx'
import { placeHref } from '../place.ts'
import type { StaffApi } from '../staff-api.ts'
import { words } from '../words.ts'

const text = words.signIn

interface SignInPageProps {
  readonly api: StaffApi
  /** The provider sent somebody back who may not work here. */
  readonly isRefused: boolean
  readonly onSignedIn: (session: StaffSession) => void
}

export class SignInPage extends Component<SignInPageProps> {
  readonly #options = new Loading(async () => this.props.api.get('staffSignInOptions'))

  render({ isRefused }: SignInPageProps): ComponentChild {
    return (
      <Page heading={text.heading}>
        {isRefused && (
          <p class="notice" role="alert">
            {text.refused}
          </p>
        )}
        {this.#options.problem.value?.code === 'not-found' ? (
          <ChooseLibrary problem={text.noLibrary} />
        ) : (
          <Loaded from={this.#options}>{options => this.#form(options)}</Loaded>
        )}
      </Page>
    )
  }

  #form({ name, provider }: StaffSignInOptions): ComponentChild {
    return (
      <div class="narrow">
        <p class="lead">{name}</p>
        {provider !== undefined && (
          <>
            <p>
              <a class="button" href={this.props.api.addressOf('staffOidcStart')}>
                {text.provider(provider)}
              </a>
            </p>
            <p>{text.or}</p>
          </>
        )}
        <StaffForm action={text.action} onSend={this.#send} explain={explain}>
          <InputField name="email" label={text.email} type="email" autocomplete="username" maxLength={254} />
          <InputField name="password" label={text.password} type="password" autocomplete="current-password" />
        </StaffForm>
      </div>
    )
  }

  readonly #send = async (data: FormData): Promise<void> => {
    const body = { email: data.get('email'), password: data.get('password') }
    this.props.onSignedIn(await this.props.api.send('POST', 'staffSignIn', { body }))
  }
}

/** Where the address names none. */
export function ChooseLibrary({ problem }: { readonly problem?: string }): ComponentChild {
  return (
    <div class="narrow">
      {problem !== undefined && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <StaffForm action={text.go} onSend={goToLibrary} explain={explain}>
        <InputField name="library" label={text.libraryId} hint={text.libraryHint} pattern="[a-z0-9][a-z0-9\-]*" />
      </StaffForm>
    </div>
  )
}

async function goToLibrary(data: FormData): Promise<void> {
  location.hash = placeHref(String(data.get('library')).trim())
}

function explain(error: unknown): string {
  const { code, retryAfter = 1 } = toProblem(error)
  if (code === 'rate-limited') return text.wait(retryAfter)
  return code === 'unauthorised' ? text.wrong : words.trouble[code]
}
