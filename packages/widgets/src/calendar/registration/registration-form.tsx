import {
  type FormStore,
  type FormValues,
  missingConsent,
  prospectOf,
  type Seats,
  toInstant,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { FormView } from '../../forms/form-view.tsx'
import type { RegistrationDesk } from './registration-desk.ts'
import type { RegistrationProps } from './registration-part.tsx'
import { SeatsNote } from './seats-note.tsx'

interface RegistrationFormProps extends Pick<RegistrationProps, 'occurrence' | 'today' | 'locale' | 'words'> {
  readonly desk: RegistrationDesk
  readonly form: FormStore
  readonly seats: Seats
  /** The page itself says that the device is a shared one. */
  readonly isAlwaysShared: boolean
}

/** What a library asks of those who come, and what will happen with it. */
export function RegistrationForm(props: RegistrationFormProps): ComponentChild {
  const { desk, form, seats, isAlwaysShared, words, ...rest } = props
  const { forms, registration } = words
  const partySize = Number(form.values.value['/partySize']) || 1
  const joins = prospectOf(seats, partySize, toInstant(Date.now())) === 'waiting-list'
  return (
    <FormView
      store={form}
      words={forms}
      action={joins ? registration.join : registration.send(partySize)}
      check={checkConsent}
      onSend={values => void desk.send(values)}
    >
      {!isAlwaysShared && <SharedDevice desk={desk} words={words} />}
      <div>
        <SeatsNote seats={seats} partySize={partySize} words={registration} {...rest} />
        <p class="form-note">{registration.privacy}</p>
        {desk.cannotKeep.value && <p class="form-note">{forms.cannotKeep}</p>}
      </div>
    </FormView>
  )
}

const checkConsent = (values: FormValues) =>
  missingConsent(values) ? [{ name: '/accessConsent', code: 'required' }] : []

function SharedDevice({ desk, words: { forms } }: Pick<RegistrationFormProps, 'desk' | 'words'>): ComponentChild {
  return (
    <div class="form-field">
      <div class="form-option">
        <input
          id="shared-device"
          type="checkbox"
          aria-describedby="shared-device-hint"
          checked={desk.isShared.value}
          onInput={({ currentTarget }) => void desk.share(currentTarget.checked)}
        />
        <label htmlFor="shared-device">{forms.sharedDevice}</label>
      </div>
      <p class="form-hint" id="shared-device-hint">
        {desk.isShared.value ? forms.sharedHint : forms.draftKept}
      </p>
    </div>
  )
}
