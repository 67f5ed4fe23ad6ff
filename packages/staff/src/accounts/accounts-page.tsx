import { type StaffAccount, type StaffAccountChange, type StaffRole } from '@library-catalyst/core/rest/routes'
import { Component, type ComponentChild } from 'preact'
import { CheckField } from '../form/fields.tsx'
import { StaffForm } from '../form/staff-form.tsx'
import { Loaded, Loading, toProblem } from '../loading.tsx'
import { Page } from '../page.tsx'
import type { SectionProps } from '../section-props.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'

const text = words.accounts

/** Who may work here, and as what. */
export class AccountsPage extends Component<SectionProps> {
  readonly #accounts = new Loading(async () => this.props.api.get('listStaff'))
  readonly #told = new Told()

  render(): ComponentChild {
    return (
      <Page heading={text.heading}>
        <p class="lead">{text.lead}</p>
        {this.#told.view()}
        <Loaded from={this.#accounts}>
          {({ items }) => <ul class="rows">{items.map(account => this.#row(account))}</ul>}
        </Loaded>
      </Page>
    )
  }

  #row(account: StaffAccount): ComponentChild {
    const { id, name, email, disabledAt } = account
    const isShut = disabledAt !== undefined
    const isOwn = email === this.props.session.email
    return (
      <li key={id}>
        <h2 class="row-title">
          <bdi>{name}</bdi>
        </h2>
        <p class="quiet">{[email, ...(isShut ? [text.isShut] : [])].join(' \u00B7 ')}</p>
        {isOwn ? <p class="quiet">{text.yourself}</p> : this.#roles(account)}
        {!isOwn && (
          <button type="button" onClick={() => void this.#toggle(account, !isShut)}>
            {isShut ? text.open(name) : text.shut(name)}
          </button>
        )}
      </li>
    )
  }

  #roles({ id, name, roles, signIn }: StaffAccount): ComponentChild {
    if (signIn === 'provider') return <p class="quiet">{text.provider}</p>
    return (
      <StaffForm
        action={text.save(name)}
        onSend={async data => this.#change(id, { roles: data.getAll('roles') as StaffRole[] })}
        explain={error => words.trouble[toProblem(error).code]}
      >
        <fieldset class="form-field">
          <legend class="visually-hidden">{text.rolesOf(name)}</legend>
          {Object.entries(text.roles).map(([role, label]) => (
            <CheckField
              key={role}
              name="roles"
              label={label}
              value={role}
              isChecked={roles.some(each => each === role)}
            />
          ))}
        </fieldset>
      </StaffForm>
    )
  }

  async #change(id: string, body: StaffAccountChange): Promise<void> {
    await this.props.api.send('PUT', 'changeStaff', { values: { account: id }, body })
    this.#told.say(words.saved)
    await this.#accounts.again()
  }

  async #toggle({ id }: StaffAccount, isDisabled: boolean): Promise<void> {
    try {
      await this.#change(id, { isDisabled })
    } catch (error) {
      this.#told.say(words.trouble[toProblem(error).code])
    }
  }
}
