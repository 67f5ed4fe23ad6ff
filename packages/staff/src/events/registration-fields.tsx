import type { RegistrationSettings } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { CheckField, FieldGroup, InputField, SelectField } from '../form/fields.tsx'
import { words } from '../words.ts'

const text = words.event

interface RegistrationFieldsProps {
  readonly registration: RegistrationSettings | undefined
}

/** How one takes part. */
export class RegistrationFields extends Component<RegistrationFieldsProps> {
  readonly #kind = signal<string>(this.props.registration?.kind ?? 'none')

  render({ registration }: RegistrationFieldsProps): ComponentChild {
    return (
      <FieldGroup label={text.registration}>
        <SelectField
          name="registration"
          label={text.how}
          value={registration?.kind ?? 'none'}
          options={[
            ['none', text.none],
            ['native', text.native],
            ['link', text.link],
          ]}
          onValue={kind => {
            this.#kind.value = kind
          }}
        />
        {this.#kind.value === 'link' && (
          <InputField
            name="registration.url"
            label={text.linkUrl}
            type="url"
            value={registration?.kind === 'link' ? registration.url : ''}
          />
        )}
        {this.#kind.value === 'native' && (
          <SeatFields {...(registration?.kind === 'native' && { before: registration })} />
        )}
      </FieldGroup>
    )
  }
}

function SeatFields({
  before,
}: {
  readonly before?: Extract<RegistrationSettings, { kind: 'native' }>
}): ComponentChild {
  return (
    <>
      <NumberField
        name="capacity"
        label={text.capacity}
        hint={text.capacityHint}
        value={before?.capacity}
        max={100_000}
      />
      <NumberField name="maxPartySize" label={text.maxPartySize} value={before?.maxPartySize ?? 1} min={1} max={50} />
      <CheckField
        name="registration.hasWaitingList"
        label={text.hasWaitingList}
        isChecked={before?.hasWaitingList ?? true}
      />
      <NumberField name="opensDaysBefore" label={text.opensDaysBefore} value={before?.opensDaysBefore} max={366} />
      <NumberField
        name="closesMinutesBefore"
        label={text.closesMinutesBefore}
        value={before?.closesMinutesBefore}
        max={527_040}
      />
      <NumberField
        name="offerMinutes"
        label={text.offerMinutes}
        hint={text.offerHint}
        value={before?.offerMinutes}
        min={15}
        max={20_160}
      />
    </>
  )
}

interface NumberFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: number | undefined
  readonly min?: number
  readonly max: number
}

const NumberField = ({ name, min = 0, ...rest }: NumberFieldProps): ComponentChild => (
  <InputField {...rest} name={`registration.${name}`} type="number" min={min} isOptional />
)
