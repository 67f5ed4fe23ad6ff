/** Rows of time are as high as `--_minute` says, or higher where words need it: see `TimeRows`. */
export const columnsCss = `
.columns { --_minute: calc(3em / 60); --_quiet: calc(0.75em / 60); display: grid; border-block-end: 1px solid var(--_line); font-variant-numeric: tabular-nums; }
.one-day .columns { --_minute: calc(4.5em / 60); }
.hour { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; border-block-start: 1px solid var(--_line); }
.hour:empty + .hour:empty { border-block-start-style: dotted; }
.hour span { padding: 2px calc(2 * var(--_unit)) 0 0; font-size: 0.8125em; line-height: 1.35; color: var(--_muted); text-align: end; white-space: nowrap; }
.hour span:dir(rtl) { padding: 2px 0 0 calc(2 * var(--_unit)); }
.column-row { grid-column: 2 / -1; grid-row: 1 / -1; display: grid; grid-template: subgrid / subgrid; }
.column { position: relative; grid-row: 1 / -1; display: grid; grid-template-rows: subgrid; grid-template-columns: minmax(0, 1fr); min-inline-size: 0; padding-inline: 2px; border-inline-start: 1px solid var(--_line); }
.column:focus-visible { outline-offset: -2px; z-index: 2; }
.week-by-hour .of-today { background: color-mix(in oklab, var(--_accent) 5%, transparent); }
.column-head { grid-area: 1 / 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.4em; padding: var(--_unit); }
.column-weekday { color: var(--_muted); font-size: 0.875em; }
.column-number { font-size: 1.125em; font-weight: 600; min-inline-size: 1.75em; line-height: 1.75em; }
.column-number.is-today { text-align: center; border-radius: 1em; background: var(--_accent); color: var(--_surface); }
.block { grid-column: 1; display: grid; gap: 2px; min-inline-size: 0; inline-size: calc((100% + 2px) / var(--of) - 2px); margin-inline-start: calc((100% + 2px) / var(--of) * var(--lane)); padding-block: 1px; }
.block-link, .across { display: block; min-inline-size: 0; min-block-size: 24px; padding: 1px var(--_unit) 2px; border: 1px solid var(--_line); border-inline-start: 3px solid var(--_accent); border-radius: calc(var(--_radius) / 2); background: color-mix(in oklab, var(--_accent) 8%, var(--_surface)); color: inherit; font-size: 0.8125em; line-height: 1.35; text-decoration: none; overflow-wrap: anywhere; hyphens: auto; }
.block-link:hover .block-title, .across:hover .block-title { text-decoration: underline; }
.block-link:focus-visible, .across:focus-visible { z-index: 2; outline-offset: 0; }
.block-time { display: block; color: var(--_muted); }
.gone-event { border-inline-start-color: var(--_strong-line); background: var(--_surface); }
.block-link.before { border-block-start: 2px dashed var(--_accent); border-start-start-radius: 0; border-start-end-radius: 0; }
.block-link.after { padding-block-end: 12px; border-block-end: 0; clip-path: polygon(0 0, 100% 0, 100% calc(100% - 8px), 50% 100%, 0 calc(100% - 8px)); }
.across { grid-column: 1; z-index: 1; inline-size: calc(var(--width) * (100% + 5px) - 5px); margin-block-end: 2px; }
.across.before { border-inline-start-style: dashed; border-start-start-radius: 0; border-end-start-radius: 0; }
.across.after { border-inline-end: 0; clip-path: polygon(0 0, calc(100% - 6px) 0, 100% 50%, calc(100% - 6px) 100%, 0 100%); }
.across.after:dir(rtl) { clip-path: polygon(6px 0, 100% 0, 100% 100%, 6px 100%, 0 50%); }
.now { position: relative; grid-column: 1; pointer-events: none; }
.now::before { content: ''; position: absolute; inset-inline: -2px 0; inset-block-start: calc(var(--share) * 100%); border-block-start: 2px solid var(--_accent); }
.now::after { content: ''; position: absolute; z-index: 1; inset-inline-start: -5px; inset-block-start: calc(var(--share) * 100% - 3px); border: 4px solid var(--_accent); border-radius: 50%; }
.block { position: relative; }
.one-day :is(.block-link, .across) { font-size: 1em; padding: var(--_unit) calc(3 * var(--_unit)); }
.one-day .block-link > * { display: block; }
.one-day .block-title { font-weight: 600; }
.one-day .block-time { font-size: 0.875em; }
.one-day .block-link > .marks { display: flex; }
.brief { overflow-wrap: anywhere; hyphens: auto; }
.nothing-on { color: var(--_muted); font-size: 0.875em; padding-block: calc(2 * var(--_unit)); }
@container catalyst (min-width: 560px) { .roomy > .brief { display: none; } }
@container catalyst (max-width: 559.98px) { .roomy > .columns { display: none; } }
@container catalyst (min-width: 860px) { .crowded > .brief { display: none; } }
@container catalyst (max-width: 859.98px) { .crowded > .columns { display: none; } }
@container catalyst (min-width: 1000px) { .packed > .brief { display: none; } }
@container catalyst (max-width: 999.98px) { .packed > .columns { display: none; } }
@media (forced-colors: active) { .column-number.is-today { outline: 2px solid CanvasText; } }
@media print {
  .columns { --_minute: calc(1.8em / 60); --_accent: #000; --_muted: #333; --_line: #999; color: #000; font-size: 9pt; break-inside: avoid; }
  .week-by-hour .of-today { background: none; }
  .column-number.is-today { background: none; color: inherit; text-align: start; }
  .block { break-inside: avoid; }
  .block-link, .across { border-color: #000; background: #fff; print-color-adjust: exact; }
  .now { display: none; }
  .long > .columns { display: none; }
  .long > .brief { display: block; }
}
`
