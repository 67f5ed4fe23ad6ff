import type { SettingName, SettingsAnswer } from '@library-catalyst/core/rest/routes'
import { Component, type ComponentChild } from 'preact'
import { TextField } from '../form/fields.tsx'
import { StaffForm } from '../form/staff-form.tsx'
import { Loading, Loaded, toProblem } from '../loading.tsx'
import { Page } from '../page.tsx'
import type { SectionProps } from '../section-props.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'
import { fromText, toText } from './setting-text.ts'

const text = words.settings
const names = Object.keys(text.names) as SettingName[]

/** What an admin sets for the library, each setting by itself. */
export class SettingsPage extends Component<SectionProps> {
  readonly #answer = new Loading(async () => this.props.api.get('getSettings'))
  readonly #told = new Told()

  render(): ComponentChild {
    return (
      <Page heading={text.heading}>
        <p class="lead">{text.lead}</p>
        {this.#told.view()}
        <Loaded from={this.#answer}>{answer => names.map(name => this.#setting(name, answer))}</Loaded>
      </Page>
    )
  }

  #setting(name: SettingName, { settings, changed }: SettingsAnswer): ComponentChild {
    const label = text.names[name]
    const value = toText(name, settings)
    const isChanged = changed.includes(name)
    return (
      <section class="aside" key={name} aria-label={label}>
        <StaffForm
          key={value}
          action={`${words.save}: ${label}`}
          onSend={async data => this.#save(name, fromText(name, String(data.get(name))))}
          explain={error => (toProblem(error).code === 'invalid' ? text.bad : words.trouble[toProblem(error).code])}
          fieldsOf={error => toProblem(error).fields.slice(0, 1)}
          others={
            isChanged && (
              <button type="button" onClick={() => void this.#save(name, null)}>
                {text.reset(label)}
              </button>
            )
          }
        >
          <TextField name={name} label={label} hint={text.hints[name]} isOptional="unsaid" value={value} />
          <p class="quiet">{isChanged ? text.changed : text.fromFile}</p>
        </StaffForm>
      </section>
    )
  }

  async #save(name: SettingName, value: unknown): Promise<void> {
    this.#told.say('')
    this.#answer.value.value = await this.props.api.send('PUT', 'putSettings', { body: { [name]: value } })
    this.#told.say(`${text.names[name]}: ${words.saved}`)
  }
}
