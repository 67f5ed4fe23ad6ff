export const formsCss = `
.form { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(5 * var(--_unit)); max-inline-size: 34em; }
.form-field { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_unit); border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.form-field > label, .form-field > legend { font-size: 1em; font-weight: 600; padding: 0; margin: 0; }
.form-optional { font-weight: 400; color: var(--_muted); }
.form-hint { color: var(--_muted); font-size: 0.875em; }
.form-problem { font-weight: 600; color: var(--_problem); }
.form-problem, .form-summary { --_problem: light-dark(#a3211c, #ff9d94); }
.form-field :is(input:not([type='checkbox'], [type='radio']), textarea) { inline-size: 100%; min-block-size: 44px; padding: calc(2 * var(--_unit)) calc(3 * var(--_unit)); font: inherit; color: inherit; background: var(--_surface); border: 1px solid var(--_strong-line); border-radius: var(--_radius); }
.form-field input[type='number'] { inline-size: 7em; font-variant-numeric: tabular-nums; }
.form-field textarea { resize: vertical; }
.form-field :is(input:not([type='checkbox'], [type='radio']), textarea)[aria-invalid='true'] { border-width: 2px; border-color: light-dark(#a3211c, #ff9d94); }
.form-option { display: flex; align-items: start; gap: calc(2 * var(--_unit)); padding-block: calc(2 * var(--_unit)); min-block-size: 44px; cursor: pointer; }
.form-option input { inline-size: 1.25em; block-size: 1.25em; margin: 0.125em 0 0; flex: none; accent-color: var(--_accent); }
.form-option label { cursor: pointer; }
.form-summary { border-inline-start-color: var(--_problem); }
.form-summary-title { font-weight: 600; }
.form-summary li { padding-block: var(--_unit); }
.form-summary a { display: inline-block; min-block-size: 24px; color: var(--_problem); }
.form-step { font-size: 1.125em; font-weight: 600; }
.form-step:focus { outline: none; box-shadow: none; }
.form-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: calc(3 * var(--_unit)); }
.form-action { background: var(--_accent); border-color: var(--_accent); color: var(--_surface); font-weight: 600; }
.form-action:hover { background: color-mix(in oklab, var(--_accent) 88%, var(--_text)); }
.form-review { display: grid; gap: calc(3 * var(--_unit)); }
.form-reviewed { display: grid; gap: var(--_unit); border-block-end: 1px solid var(--_line); padding-block-end: calc(3 * var(--_unit)); white-space: pre-line; }
.form-reviewed dt { color: var(--_muted); font-size: 0.875em; }
.form-note { color: var(--_muted); font-size: 0.875em; }
.form-state { display: grid; gap: calc(3 * var(--_unit)); justify-items: start; }
@media (forced-colors: active) { .form-action { border-width: 2px; } }
`
