import type { EventDraft } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { FieldGroup } from '../form/fields.tsx'
import { words } from '../words.ts'

const text = words.event

type Material = NonNullable<EventDraft['materials']>[number]

interface Row {
  readonly key: number
  readonly material?: Material
}

/** Recordings and the like, each with its own three controls. */
export class MaterialFields extends Component<{ readonly materials: readonly Material[] }> {
  readonly #rows = signal<readonly Row[]>(this.props.materials.map((material, key) => ({ key, material })))
  #lastKey = this.props.materials.length

  render(): ComponentChild {
    return (
      <FieldGroup label={text.materials}>
        <p class="form-hint">{text.materialsHint}</p>
        {this.#rows.value.map(({ key, material }, index) => (
          <fieldset class="form-field" key={key}>
            <legend>{text.material(index + 1)}</legend>
            <label>
              <span>{text.materialKind}</span>
              <select name="material.kind">
                {Object.entries(text.kinds).map(([kind, label]) => (
                  <option key={kind} value={kind} selected={kind === material?.kind}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{text.materialTitle}</span>
              <input name="material.title" required maxLength={200} defaultValue={material?.title ?? ''} />
            </label>
            <label>
              <span>{text.materialUrl}</span>
              <input name="material.url" type="url" required defaultValue={material?.url ?? ''} />
            </label>
            <button type="button" onClick={() => this.#remove(key)}>
              {words.remove(text.material(index + 1))}
            </button>
          </fieldset>
        ))}
        <p>
          <button type="button" onClick={this.#add}>
            {text.addMaterial}
          </button>
        </p>
      </FieldGroup>
    )
  }

  readonly #add = (): void => {
    this.#rows.value = [...this.#rows.value, { key: this.#lastKey++ }]
  }

  #remove(key: number): void {
    this.#rows.value = this.#rows.value.filter(row => row.key !== key)
  }
}
