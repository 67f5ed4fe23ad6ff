import type { FieldValue, FormField, FormStore, FormWords } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface FormReviewProps {
  readonly store: FormStore
  readonly words: FormWords
}

/** All that was filled in, to look through before it is sent. */
export function FormReview({ store, words }: FormReviewProps): ComponentChild {
  const values = store.values.value
  return (
    <dl class="form-review">
      {store.steps.flatMap(({ fields }, step) =>
        fields.map(field => (
          <div class="form-reviewed" key={field.name}>
            <dt dir="auto">{field.label}</dt>
            <dd dir="auto">{shown(field, values[field.name] ?? '') || words.nothing}</dd>
            <dd>
              <button type="button" onClick={() => store.go(step)}>
                {words.change(field.label)}
              </button>
            </dd>
          </div>
        )),
      )}
    </dl>
  )
}

function shown({ kind }: FormField, value: FieldValue): string {
  if (kind === 'consent') return value === true ? '✓' : ''
  return typeof value === 'object' ? value.join('\n') : String(value)
}
