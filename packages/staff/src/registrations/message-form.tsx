import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { InputField, TextField } from '../form/fields.tsx'
import { StaffForm } from '../form/staff-form.tsx'
import { toProblem } from '../loading.tsx'
import type { StaffApi } from '../staff-api.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'

const text = words.registrations

interface MessageFormProps {
  readonly api: StaffApi
  readonly event: string
}

/** One message to everybody who has a seat. */
export class MessageForm extends Component<MessageFormProps> {
  readonly #told = new Told()
  /** Of the message that is being written: however often it is sent, it goes out once. Another one empties the form. */
  readonly #key = signal<string>(crypto.randomUUID())

  render(): ComponentChild {
    return (
      <section class="aside screen-only" aria-labelledby="message-heading">
        <h2 id="message-heading">{text.message}</h2>
        <p class="quiet">{text.messageHint}</p>
        {this.#told.view()}
        <StaffForm
          key={this.#key.value}
          action={text.send}
          onSend={this.#send}
          explain={error => words.trouble[toProblem(error).code]}
          fieldsOf={error => toProblem(error).fields}
        >
          <InputField name="subject" label={text.subject} maxLength={150} />
          <TextField name="text" label={text.text} rows={6} maxLength={5000} />
        </StaffForm>
      </section>
    )
  }

  readonly #send = async (data: FormData): Promise<void> => {
    const { api, event } = this.props
    const body = { event, subject: data.get('subject'), text: data.get('text') }
    const { sent } = await api.send('POST', 'messageRegistered', { body, key: this.#key.peek() })
    this.#told.say(text.sent(sent))
    this.#key.value = crypto.randomUUID()
  }
}
