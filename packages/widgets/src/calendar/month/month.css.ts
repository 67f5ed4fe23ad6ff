export const monthCss = `
.month-grid { display: grid; font-variant-numeric: tabular-nums; }
.heads, .week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
.heads { color: var(--_muted); font-size: 0.875em; padding-block-end: var(--_unit); }
.heads > * { position: relative; padding-inline: calc(2 * var(--_unit)); }
.week { border-block-start: 1px solid var(--_line); }
.with-bars { grid-template-rows: auto repeat(var(--lanes), auto) 1fr; }
.week:last-child { border-block-end: 1px solid var(--_line); }
.cell { position: relative; min-inline-size: 0; padding-inline: 2px; padding-block-end: calc(2 * var(--_unit)); cursor: pointer; }
.with-bars > .cell { grid-row: 1 / -1; display: grid; grid-template-rows: subgrid; }
.cell + .cell { box-shadow: inset 1px 0 var(--_line); }
.cell:dir(rtl) + .cell { box-shadow: inset -1px 0 var(--_line); }
.cell:focus-visible { outline-offset: -2px; z-index: 1; }
.cell.other { color: var(--_muted); }
.day-number { grid-row: 1; display: block; inline-size: fit-content; margin: var(--_unit); min-inline-size: 1.75em; line-height: 1.75em; text-align: center; border-radius: 1em; }
.is-today { background: var(--_accent); color: var(--_surface); font-weight: 600; }
.entries { grid-row: -2; min-inline-size: 0; min-block-size: 3.5em; }
.entry { display: block; padding: 3px calc(1.5 * var(--_unit)); border-radius: calc(var(--_radius) / 2); font-size: 0.8125em; line-height: 1.35; color: inherit; text-decoration: none; overflow-wrap: anywhere; hyphens: auto; min-block-size: 24px; }
.entry:hover .entry-title { text-decoration: underline; }
.entry-time { color: var(--_muted); }
.bar { inline-size: calc(var(--span) * (100% + 4px) - 4px); z-index: 1; margin-block-end: 2px; padding-block: 2px; background: var(--_tint); border: 1px solid var(--_line); border-inline-start: 3px solid var(--_accent); }
.bar.before { border-inline-start-style: dashed; border-start-start-radius: 0; border-end-start-radius: 0; }
.bar.after { border-inline-end: 0; clip-path: polygon(0 0, calc(100% - 6px) 0, 100% 50%, calc(100% - 6px) 100%, 0 100%); }
.bar.after:dir(rtl) { clip-path: polygon(6px 0, 100% 0, 100% 100%, 6px 100%, 0 50%); }
.plus { display: block; min-block-size: 24px; padding: 0 calc(1.5 * var(--_unit)); border: 0; background: none; font-size: 0.8125em; text-decoration: underline; }
.dots { display: none; }
@container catalyst (max-width: 559.98px) {
  .with-bars { grid-template-rows: auto; }
  .with-bars > .cell { display: block; }
  .cell { min-block-size: 44px; padding: 0; }
  .cell + .cell, .cell:dir(rtl) + .cell { box-shadow: none; }
  .heads > * { position: relative; padding: 0; text-align: center; }
  .heads:lang(ar) > * { font-size: clamp(10px, 4.2cqi, 0.875em); }
  .day-number { margin: var(--_unit) auto 0; }
  .entries, .bar { display: none; }
  .dots { display: block; color: var(--_accent); font-size: 0.75em; line-height: 1; letter-spacing: 1px; text-align: center; }
  .cell.chosen { background: var(--_tint); border-radius: var(--_radius); }
}
@media (forced-colors: active) {
  .cell + .cell { border-inline-start: 1px solid CanvasText; }
  .is-today { outline: 2px solid CanvasText; }
}
@media print { .cell.other { color: #555; } .bar { background: #fff; print-color-adjust: exact; } }
`
