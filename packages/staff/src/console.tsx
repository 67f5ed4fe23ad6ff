import type { StaffRole, StaffSession } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { AccountsPage } from './accounts/accounts-page.tsx'
import { AuditPage } from './audit/audit-page.tsx'
import { EventListPage } from './events/event-list-page.tsx'
import { EventPage } from './events/event-page.tsx'
import { FeedsPage } from './feeds/feeds-page.tsx'
import { ModerationPage } from './moderation/moderation-page.tsx'
import { Page } from './page.tsx'
import { type Place, placeHref, readPlace } from './place.ts'
import { ChosenEventPage } from './registrations/chosen-event-page.tsx'
import { RegistrationsPage } from './registrations/registrations-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { ChooseLibrary, SignInPage } from './sign-in/sign-in-page.tsx'
import { StaffApi } from './staff-api.ts'
import { words } from './words.ts'

type Section = keyof typeof words.nav

/** Who sees what, as the server lets them; admins see it all. */
const sectionRoles: Readonly<Record<Section, readonly StaffRole[]>> = {
  events: ['editor'],
  registrations: ['desk', 'editor'],
  moderation: ['moderator'],
  feeds: ['editor'],
  settings: [],
  accounts: [],
  audit: [],
}

/** The whole console: who is signed in, and where they are. */
export class Console extends Component {
  readonly #place = signal<Place>(readPlace(location.hash))
  /** Undefined until the server has told; null is nobody. */
  readonly #session = signal<StaffSession | null | undefined>(undefined)
  #api = this.#apiFor(this.#place.peek().library)

  override componentDidMount(): void {
    addEventListener('hashchange', this.#onPlace)
    void this.#askWho()
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.#onPlace)
  }

  render(): ComponentChild {
    const session = this.#session.value
    return (
      <div class="root">
        {session && this.#header(session)}
        <main id="content" tabIndex={-1}>
          {this.#page()}
        </main>
      </div>
    )
  }

  #header({ name, roles, library }: StaffSession): ComponentChild {
    const { section } = this.#place.value
    return (
      <header>
        <a class="skip" href="#content" onClick={this.#onSkip}>
          {words.skip}
        </a>
        <p class="library">{library.name}</p>
        <nav aria-label={words.sections}>
          <ul>
            {sectionsFor(roles).map(each => (
              <li key={each}>
                <a href={placeHref(library.id, each)} aria-current={each === section ? 'page' : undefined}>
                  {words.nav[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="who">
          <span>{words.signedInAs(name)}</span>
          <button type="button" onClick={this.#onSignOut}>
            {words.signOut}
          </button>
        </p>
      </header>
    )
  }

  #page(): ComponentChild {
    const { library, section, rest } = this.#place.value
    const session = this.#session.value
    if (library === '')
      return (
        <Page heading={words.signIn.which}>
          <ChooseLibrary />
        </Page>
      )
    if (session === undefined) return <p class="quiet">{words.loading}</p>
    if (session === null)
      return (
        <SignInPage
          key={library}
          api={this.#api}
          isRefused={section === 'refused'}
          onSignedIn={signedIn => this.#onSession(signedIn)}
        />
      )
    const [id] = rest
    const props = { api: this.#api, session }
    switch (sectionsFor(session.roles).find(each => each === section)) {
      case 'events':
        return id === undefined ? (
          <EventListPage {...props} />
        ) : (
          <EventPage key={id} {...props} {...(id !== 'new' && { id })} />
        )
      case 'registrations':
        return id === undefined ? <RegistrationsPage {...props} /> : <ChosenEventPage key={id} {...props} event={id} />
      case 'moderation':
        return <ModerationPage {...props} />
      case 'accounts':
        return <AccountsPage {...props} />
      case 'feeds':
        return <FeedsPage {...props} />
      case 'settings':
        return <SettingsPage {...props} />
      case 'audit':
        return <AuditPage {...props} />
      case undefined:
        return undefined
    }
  }

  #apiFor(library: string): StaffApi {
    return new StaffApi(library, () => {
      this.#session.value = null
    })
  }

  async #askWho(): Promise<void> {
    if (this.#api.library === '') return
    try {
      this.#onSession(await this.#api.get('staffSession'))
    } catch {
      this.#session.value = null
    }
  }

  #onSession(session: StaffSession): void {
    this.#session.value = session
    document.title = words.title(session.library.name)
    const { library, section } = this.#place.value
    const [first] = sectionsFor(session.roles)
    if (first && !sectionsFor(session.roles).some(each => each === section)) location.replace(placeHref(library, first))
  }

  readonly #onPlace = (): void => {
    const place = readPlace(location.hash)
    const isOther = place.library !== this.#place.value.library
    this.#place.value = place
    if (!isOther) return
    this.#api = this.#apiFor(place.library)
    this.#session.value = undefined
    void this.#askWho()
  }

  readonly #onSignOut = (): void => {
    void this.#signOut()
  }

  async #signOut(): Promise<void> {
    await this.#api.send('DELETE', 'staffSignOut').catch(() => undefined)
    this.#session.value = null
    location.hash = placeHref(this.#api.library)
  }

  /** The fragment says where one is; it cannot say where to scroll as well. */
  readonly #onSkip = (event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void => {
    event.preventDefault()
    const main = event.currentTarget.closest('.root')?.querySelector('main')
    main?.focus()
  }
}

const sectionsFor = (roles: readonly StaffRole[]): readonly Section[] =>
  (Object.keys(sectionRoles) as Section[]).filter(section =>
    roles.some(role => role === 'admin' || sectionRoles[section].includes(role)),
  )
