/**
 * As a branch would pin it to its board: black on white, no controls, an event never torn in two, a day only if
 * it must be: pages break in blocks, where they would move a whole row of a grid.
 */
export const printCss = `
.print-foot { display: none; }
@media print {
  :host {
    --_accent: #000; --_surface: #fff; --_text: #000; --_muted: #333; --_line: #999; --_strong-line: #000; --_tint: #fff;
    color-scheme: light;
  }
  .root { background: none; }
  button, form, input, select, summary, .head > .zone, .date > .today { display: none; }
  .days, .events { display: block; }
  .day { display: flow-root; content-visibility: visible; padding-block-end: 3mm; }
  @container catalyst (min-width: 480px) { .date { float: inline-start; } .day > .events { margin-inline-start: 6em; } }
  .event, .date { break-inside: avoid; }
  a { color: #000; text-decoration: none; }
  a.gone { text-decoration: line-through; }
  .bars i { print-color-adjust: exact; }
  .print-foot {
    display: flex; align-items: center; gap: 5mm; break-inside: avoid;
    margin-block-start: 8mm; padding-block-start: 4mm; border-block-start: 1px solid #000; font-size: 12pt;
  }
  .print-name { font-weight: 600; }
  .print-address { overflow-wrap: anywhere; }
  .qr { inline-size: 30mm; block-size: 30mm; fill: #000; stroke: none; background: #fff; }
}
`
