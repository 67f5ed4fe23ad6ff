import type { EventDraft, StaffSession } from '@library-catalyst/core/rest/routes'
import type { ComponentChild } from 'preact'
import { CheckField, FieldGroup, InputField, SelectField, TextField } from '../form/fields.tsx'
import { words } from '../words.ts'
import { MaterialFields } from './material-fields.tsx'
import { RegistrationFields } from './registration-fields.tsx'
import { TimeFields } from './time-fields.tsx'

const text = words.event

interface EventFieldsProps {
  readonly draft: EventDraft | undefined
  readonly library: StaffSession['library']
}

/** All that one can say about an event. */
export function EventFields({ draft, library }: EventFieldsProps): ComponentChild {
  return (
    <>
      <FieldGroup label={text.what}>
        <InputField name="title" label={text.name} value={draft?.title} maxLength={200} />
        <TextField
          name="description"
          label={text.description}
          hint={text.descriptionHint}
          isOptional
          rows={6}
          maxLength={20_000}
          value={draft?.description}
        />
        <SelectField
          name="status"
          label={text.status}
          value={draft?.status ?? 'confirmed'}
          options={[
            ['confirmed', text.confirmed],
            ['tentative', text.tentative],
            ['cancelled', text.isCancelled],
          ]}
        />
      </FieldGroup>
      <TimeFields draft={draft} />
      <PlaceFields draft={draft} library={library} />
      <AudienceFields draft={draft} library={library} />
      <RegistrationFields registration={draft?.registration} />
      <MaterialFields materials={draft?.materials ?? []} />
    </>
  )
}

function PlaceFields({ draft, library }: EventFieldsProps): ComponentChild {
  const { branch = '', room, onlineUrl } = draft?.location ?? {}
  // One that the library does not list any more stays until somebody changes it.
  const branches = branch === '' || library.branches.includes(branch) ? library.branches : [branch, ...library.branches]
  return (
    <FieldGroup label={text.where}>
      {branches.length > 0 ? (
        <SelectField
          name="branch"
          label={text.branch}
          value={branch}
          options={[['', text.noBranch], ...branches.map(name => [name, name] as const)]}
        />
      ) : (
        <InputField name="branch" label={text.branch} isOptional value={branch} maxLength={120} />
      )}
      <InputField name="room" label={text.room} isOptional value={room} maxLength={120} />
      <InputField name="onlineUrl" label={text.onlineUrl} isOptional type="url" value={onlineUrl} />
    </FieldGroup>
  )
}

function AudienceFields({ draft, library }: EventFieldsProps): ComponentChild {
  const chosen = draft?.audiences ?? []
  const audiences = [...new Set([...library.audiences, ...chosen])]
  return (
    <FieldGroup label={text.whom}>
      {audiences.length > 0 && (
        <fieldset class="form-field">
          <legend>{text.audiences}</legend>
          <div class="options">
            {audiences.map(name => (
              <CheckField key={name} name="audiences" label={name} value={name} isChecked={chosen.includes(name)} />
            ))}
          </div>
        </fieldset>
      )}
      <InputField
        name="categories"
        label={text.categories}
        hint={text.commas}
        isOptional
        value={draft?.categories?.join(', ')}
      />
      <SelectField name="energy" label={text.energy} value={draft?.energy} options={Object.entries(text.energies)} />
      <CheckField name="isFree" label={text.isFree} isChecked={draft?.isFree} />
    </FieldGroup>
  )
}
