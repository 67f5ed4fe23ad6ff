/** Over the widgets' own ground: the frame of the console, rows, tables that become cards, and what is printed. */
export const consoleCss = `
.root { min-block-size: 100vh; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_unit)) calc(6 * var(--_unit)); padding: calc(3 * var(--_unit)) calc(4 * var(--_unit)); border-block-end: 1px solid var(--_line); }
header .library { font-weight: 600; font-size: 1.125em; }
header ul { display: flex; flex-wrap: wrap; gap: calc(1 * var(--_unit)) calc(4 * var(--_unit)); }
header nav a { display: inline-flex; align-items: center; min-block-size: 44px; text-decoration: none; border-block-end: 2px solid transparent; }
header nav a:hover { border-color: var(--_line); }
header nav a[aria-current] { color: var(--_text); font-weight: 600; border-color: var(--_accent); }
header .who { display: flex; flex-wrap: wrap; align-items: center; gap: calc(3 * var(--_unit)); margin-inline-start: auto; color: var(--_muted); font-size: 0.875em; }
main { max-inline-size: 60em; margin-inline: auto; padding: calc(6 * var(--_unit)) calc(4 * var(--_unit)) calc(16 * var(--_unit)); display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); }
main:focus, h1:focus { outline: none; box-shadow: none; }
h1 { font-size: 1.75em; font-weight: 600; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.125em; font-weight: 600; }
.lead { color: var(--_muted); max-inline-size: 68ch; }
.quiet { color: var(--_muted); font-size: 0.875em; }
.counts { font-variant-numeric: tabular-nums; font-weight: 600; }
.skip { position: absolute; inset-block-start: 8px; inset-inline-start: 8px; z-index: 1; padding: 8px 16px; background: var(--_surface); }
.skip:not(:focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; padding: 0; overflow: clip; }
.bar { display: flex; flex-wrap: wrap; align-items: end; gap: calc(3 * var(--_unit)); }
.button { display: inline-flex; align-items: center; min-block-size: 44px; padding: calc(2 * var(--_unit)) calc(4 * var(--_unit)); border: 1px solid var(--_strong-line); border-radius: var(--_radius); text-decoration: none; }
.button:hover { background: var(--_tint); }
.button.form-action { color: var(--_surface); }
.button.form-action:hover { background: color-mix(in oklab, var(--_accent) 88%, var(--_text)); }
[aria-disabled='true'] { opacity: 0.6; }
.link { min-block-size: 24px; padding: 0; border: 0; background: none; text-align: start; text-decoration: underline; color: inherit; }
.search { display: flex; flex-wrap: wrap; align-items: end; gap: calc(2 * var(--_unit)); }
.search label, .form-field label:not(.form-option):has(> input, > select) { display: grid; gap: var(--_unit); }
.search span, .form-field label:not(.form-option) > span:first-child { font-size: 0.875em; font-weight: 600; }
.form-problem:empty { display: none; }
.form-problem { --_problem: light-dark(#a3211c, #ff9d94); }
.narrow { max-inline-size: 24em; display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); }
.form { max-inline-size: 44em; }
:is(.form-field, .search) :is(input:not([type='checkbox'], [type='hidden']), select, textarea) { inline-size: 100%; min-block-size: 44px; padding: calc(2 * var(--_unit)) calc(3 * var(--_unit)); font: inherit; color: inherit; background: var(--_surface); border: 1px solid var(--_strong-line); border-radius: var(--_radius); }
.search input { max-inline-size: 18em; }
[aria-invalid='true'] { border: 2px solid light-dark(#a3211c, #ff9d94) !important; }
.group { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); margin: 0; padding: calc(4 * var(--_unit)) 0 0; border: 0; border-block-start: 1px solid var(--_line); min-inline-size: 0; }
.group > legend { float: inline-start; inline-size: 100%; padding: 0; font-size: 1.125em; font-weight: 600; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(9em, 1fr)); gap: calc(3 * var(--_unit)); align-items: end; }
.options { display: grid; grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)); }
.chips { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.chips li { display: flex; align-items: center; gap: calc(2 * var(--_unit)); padding-inline-start: calc(3 * var(--_unit)); border: 1px solid var(--_line); border-radius: var(--_radius); font-variant-numeric: tabular-nums; }
.chips button { border: 0; min-inline-size: 44px; }
.aside { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(3 * var(--_unit)); justify-items: start; padding-block-start: calc(6 * var(--_unit)); border-block-start: 1px solid var(--_line); }
.aside > .form { inline-size: 100%; }
.rows > li { display: grid; gap: var(--_unit); justify-items: start; padding-block: calc(4 * var(--_unit)); border-block-end: 1px solid var(--_line); overflow-wrap: anywhere; }
.row-title { font-size: 1.125em; font-weight: 600; }
.rows a:not(.row-title) { min-block-size: 24px; }
.said { white-space: pre-line; max-inline-size: 68ch; }
.rows > li > .form { inline-size: 100%; }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline wavy; }
.plain { padding-inline-start: calc(4 * var(--_unit)); font-size: 0.875em; }
summary { min-block-size: 24px; cursor: pointer; color: var(--_accent); }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: calc(2 * var(--_unit)) calc(3 * var(--_unit)) calc(2 * var(--_unit)) 0; border-block-end: 1px solid var(--_line); overflow-wrap: anywhere; }
thead th { font-size: 0.875em; font-weight: 400; color: var(--_muted); white-space: nowrap; }
tbody th { font-weight: 600; }
.is-cancelled { color: var(--_muted); }
.is-cancelled th { text-decoration: line-through; }
.actions button { margin-block-end: var(--_unit); margin-inline-end: var(--_unit); }
.id { font-size: 0.8125em; }
@container catalyst (max-width: 700px) {
  .cards, .cards tbody, .cards tr, .cards td, .cards th { display: block; }
  .cards thead { display: none; }
  .cards tr { padding-block: calc(3 * var(--_unit)); border-block-end: 1px solid var(--_line); }
  .cards :is(td, th) { border: 0; padding: var(--_unit) 0; }
  .cards :is(td, th)[data-label]::before { content: attr(data-label) ': '; color: var(--_muted); font-weight: 400; }
  .cards td:empty { display: none; }
  .cards .with-next { display: inline; }
  .cards .with-next::before { content: none !important; }
  .cards td.with-next::after { content: '. '; }
}
@media (forced-colors: active) { header nav a[aria-current] { border-color: LinkText; } .button { border-color: ButtonText; } }
@media print {
  header, .skip, .screen-only, [role='status'] { display: none !important; }
  .root { color: #000; background: #fff; font-size: 12pt; }
  main { padding: 0; max-inline-size: none; }
  tr { break-inside: avoid; }
}
`
