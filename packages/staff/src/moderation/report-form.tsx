import type { StaffReport } from '@library-catalyst/core/rest/routes'
import type { ComponentChild } from 'preact'
import { SelectField, TextField } from '../form/fields.tsx'
import { StaffForm } from '../form/staff-form.tsx'
import { toProblem } from '../loading.tsx'
import type { SectionProps } from '../section-props.ts'
import { instantText } from '../span-text.ts'
import { words } from '../words.ts'

const text = words.moderation

interface ReportFormProps extends SectionProps {
  readonly report: StaffReport
  readonly onDecided: (decision: 'upheld' | 'dismissed') => void
}

/** One report, and what becomes of what it is about. */
export function ReportForm({ report, api, session, onDecided }: ReportFormProps): ComponentChild {
  const { id, kind, subject, createdAt } = report
  const { locale, timeZone } = session.library
  const send = async (data: FormData): Promise<void> => {
    const decision = data.get(`decision.${id}`) === 'upheld' ? 'upheld' : 'dismissed'
    const body = { decision, note: data.get(`note.${id}`) }
    await api.send('POST', 'decideReport', { values: { report: id }, body })
    onDecided(decision)
  }
  return (
    <li>
      <h3 class="row-title">{text.kinds[kind]}</h3>
      <p class="quiet">
        {text.about(subject.kind, subject.id)} {'\u00B7'} {text.received(instantText(createdAt, locale, timeZone))}
      </p>
      {(kind === 'safety' || kind === 'minor') && <p class="notice">{text.hidden}</p>}
      <p class="said" dir="auto">
        {report.text}
      </p>
      <StaffForm action={text.decide} onSend={send} explain={error => words.trouble[toProblem(error).code]}>
        <SelectField
          name={`decision.${id}`}
          label={text.decision}
          options={[
            ['upheld', text.upheld],
            ['dismissed', text.dismissed],
          ]}
        />
        <TextField name={`note.${id}`} label={text.ownNote} isOptional rows={2} maxLength={1000} />
      </StaffForm>
    </li>
  )
}
