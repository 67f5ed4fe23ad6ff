export const registrationCss = `
.registration { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(3 * var(--_unit)); justify-items: start; }
.registration > .notice, .form-state > .notice { inline-size: 100%; background: var(--_tint); border-inline-start-color: var(--_accent); }
.form-state:empty { display: none; }
.form-state:focus { outline: none; box-shadow: none; }
.form-state > .refusal { border-inline-start-color: light-dark(#a3211c, #ff9d94); font-weight: 600; }
.seats { display: flex; flex-wrap: wrap; gap: 0 calc(3 * var(--_unit)); font-variant-numeric: tabular-nums; }
.seats:empty { display: none; }
.seats-left { font-weight: 600; }
@media print { .registration { display: none; } }
`
