/**
 * As a branch would pin it to its board: black on white, no controls, what it is and whose it is on top. Nothing is torn in
 * two that fits a page; a day only if it must be: pages break in blocks, where they would move a whole row of a grid.
 */
export const printCss = `
.print-foot { display: none; }
@media print {
  :host {
    --_accent: #000; --_surface: #fff; --_text: #000; --_muted: #333; --_line: #999; --_strong-line: #000; --_tint: #fff;
    color-scheme: light;
  }
  .root { background: none; }
  button, form, input, select, summary, .head > .zone, .content > .zone, .date > .today { display: none; }
  section.browse { grid-template-columns: minmax(0, 1fr) auto; gap: 4mm 0; }
  section.browse > * { grid-column: 1 / -1; }
  .days, .events { display: block; }
  .day { display: flow-root; content-visibility: visible; padding-block: 1mm 2mm; }
  .days > .day:first-child { border-block-start: 0; }
  @container catalyst (min-width: 480px) { .date { float: inline-start; } .day > .events { margin-inline-start: 6em; } }
  .event, .date { break-inside: avoid; }
  .event { padding-block: 1mm; }
  @container catalyst (min-width: 640px) {
    .day > .events > .event { grid-template-columns: 10.5em minmax(0, 1fr) auto; }
    .event > .marks { grid-column: 3; grid-row: 1; align-self: center; }
  }
  a { color: #000; text-decoration: none; }
  a.gone { text-decoration: line-through; }
  .bars i { print-color-adjust: exact; }
  .browse .finding:has(.chips) { display: block; font-weight: 600; }
  .finding > :not(.chosen), .found, .clear, .chip svg { display: none; }
  .chips .chip { display: inline; min-block-size: 0; padding: 0; border: 0; font-weight: 600; }
  .week, .heads { break-inside: avoid; }
  .week > .cell { padding-block-end: 1mm; }
  .cell > .day-number { margin-block: 0; }
  .cell.other .entries { display: none; }
  .cell .is-today { background: none; color: #000; }
  .cell .entry { min-block-size: 0; margin-block-end: 2px; padding: 0 1mm; font-size: 8pt; line-height: 1.25; }
  .entry.gone { text-decoration: none; }
  .entry.gone .entry-title { text-decoration: line-through; }
  section.browse > .toolbar, section.browse > .print-foot { grid-row: 1; padding-block-end: 2mm; border-block-end: 1px solid #000; align-items: end; }
  section.browse > .toolbar { grid-column: 1; }
  section.browse > .print-foot { grid-column: 2; max-inline-size: 110mm; }
  .toolbar > .view-title { font-size: 20pt; }
  .print-foot { display: flex; align-items: end; gap: 4mm; font-size: 12pt; line-height: 1.3; text-align: end; }
  .print-name { font-weight: 600; }
  .print-address { font-size: 10pt; overflow-wrap: anywhere; }
  .qr { order: 1; inline-size: 24mm; block-size: 24mm; fill: #000; stroke: none; background: #fff; flex: none; }
}
`
