import type { ModerationEntry } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { SelectField, TextField } from '../form/fields.tsx'
import { StaffForm } from '../form/staff-form.tsx'
import { toProblem } from '../loading.tsx'
import type { SectionProps } from '../section-props.ts'
import { words } from '../words.ts'

const text = words.moderation

interface EntryFormProps extends SectionProps {
  readonly entry: ModerationEntry
  readonly onDecided: (decision: 'approved' | 'refused') => void
}

/** A text that waits, and whether it is shown. */
export class EntryForm extends Component<EntryFormProps> {
  readonly #decision = signal<string>('approved')

  render({ entry: { id, cause, text: said, findings } }: EntryFormProps): ComponentChild {
    return (
      <li>
        <h3 class="row-title">{text.causes[cause]}</h3>
        <p class="said" dir="auto">
          {markFindings(said, findings)}
        </p>
        <StaffForm action={text.decide} onSend={this.#send} explain={error => words.trouble[toProblem(error).code]}>
          <SelectField
            name={`decision.${id}`}
            label={text.decision}
            options={[
              ['approved', text.approved],
              ['refused', text.refused],
            ]}
            onValue={decision => {
              this.#decision.value = decision
            }}
          />
          {this.#decision.value === 'refused' && (
            <>
              <SelectField name={`reason.${id}`} label={text.reason} options={Object.entries(text.reasons)} />
              <TextField
                name={`note.${id}`}
                label={text.authorNote}
                hint={text.authorHint}
                isOptional
                rows={2}
                maxLength={1000}
              />
            </>
          )}
        </StaffForm>
      </li>
    )
  }

  readonly #send = async (data: FormData): Promise<void> => {
    const { entry, api, onDecided } = this.props
    const { id } = entry
    const isRefused = data.get(`decision.${id}`) === 'refused'
    const body = isRefused
      ? { decision: 'refused', reason: data.get(`reason.${id}`), note: data.get(`note.${id}`) }
      : { decision: 'approved' }
    await api.send('POST', 'decideModeration', { values: { entry: id }, body })
    onDecided(isRefused ? 'refused' : 'approved')
  }
}

/** Where links, numbers and addresses stand. */
function markFindings(said: string, findings: ModerationEntry['findings']): ComponentChild {
  const parts: ComponentChild[] = []
  let from = 0
  for (const { start, end } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue
    parts.push(said.slice(from, start), <mark key={start}>{said.slice(start, end)}</mark>)
    from = end
  }
  return [...parts, said.slice(from)]
}
