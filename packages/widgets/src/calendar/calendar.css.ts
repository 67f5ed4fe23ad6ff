export const calendarCss = `
.days { display: grid; gap: calc(6 * var(--_unit)); }
.day { display: grid; gap: calc(2 * var(--_unit)); }
.day:nth-child(n + 12) { content-visibility: auto; contain-intrinsic-size: auto 8em; }
.date { position: relative; display: flex; align-items: baseline; gap: 0.4em; border-block-end: 1px solid var(--_line); padding-block-end: var(--_unit); font-variant-numeric: tabular-nums; }
.weekday, .month { color: var(--_muted); font-size: 0.875em; }
.number { font-size: 1.375em; font-weight: 600; line-height: 1.2; }
.today { margin-inline-start: auto; font-size: 0.875em; font-weight: 600; color: var(--_accent); }
.today::before { content: ''; display: inline-block; inline-size: 0.5em; block-size: 0.5em; margin-inline-end: 0.4em; border-radius: 50%; background: currentColor; }
.events { display: grid; align-content: start; }
.event { padding-block: calc(2 * var(--_unit)); display: grid; align-content: start; gap: 0 calc(4 * var(--_unit)); }
.event + .event { border-block-start: 1px solid var(--_line); }
.time { color: var(--_muted); font-size: 0.875em; font-variant-numeric: tabular-nums; }
.title { font-size: 1.125em; font-weight: 600; line-height: 1.3; }
.title a { display: inline-block; max-inline-size: 100%; text-align: -webkit-match-parent; text-align: match-parent; padding-block: 2px; min-block-size: 24px; overflow-wrap: anywhere; }
.gone { text-decoration: line-through; text-decoration-thickness: 1px; }
.status { font-weight: 600; white-space: pre-wrap; }
.place { font-size: 0.875em; }
.marks { display: flex; flex-wrap: wrap; gap: 0 calc(4 * var(--_unit)); color: var(--_muted); font-size: 0.875em; }
.mark { display: inline-flex; align-items: center; gap: 0.35em; }
.bars { display: inline-flex; align-items: end; gap: 2px; }
.bars i { inline-size: 4px; block-size: 6px; border: 1px solid currentColor; }
.bars i:nth-child(2) { block-size: 9px; }
.bars i:nth-child(3) { block-size: 12px; }
.bars i.full { background: currentColor; }
.zone, .stale { color: var(--_muted); font-size: 0.875em; }
.more { margin-block-start: calc(6 * var(--_unit)); }
.skeleton { animation: appear 0s 150ms both; }
.skeleton i { display: block; block-size: 1em; margin-block: 0.5em; border-radius: var(--_radius); background: var(--_line); }
.skeleton i:first-child { inline-size: 6em; block-size: 1.6em; }
.skeleton i:nth-child(3) { inline-size: 60%; }
.head { display: grid; gap: var(--_unit); }
.head:not(:empty) { margin-block-end: calc(4 * var(--_unit)); }
@keyframes appear { from { opacity: 0; } }
@container catalyst (max-width: 319.98px) {
  .days { gap: calc(4 * var(--_unit)); }
  .day { gap: 0; }
  .number { font-size: 1.125em; }
  .event { padding-block: var(--_unit); }
  .title { font-size: 1em; }
  .time, .place, .marks { font-size: 0.8125em; }
  .place { color: var(--_muted); }
}
@container catalyst (min-width: 480px) {
  .day { grid-template-columns: 4.5em minmax(0, 1fr); column-gap: calc(6 * var(--_unit)); border-block-start: 1px solid var(--_line); padding-block-start: calc(2 * var(--_unit)); }
  .date { flex-direction: column; align-items: start; gap: 0; border: 0; padding-block-start: calc(2 * var(--_unit)); line-height: 1.2; }
  .number { font-size: 1.75em; }
  .today { margin: var(--_unit) 0 0; }
}
@container catalyst (min-width: 640px) {
  .event { grid-template-columns: 10.5em minmax(0, 1fr); }
  .event > * { grid-column: 2; }
  .event > .time { grid-column: 1; grid-row: 1 / span 3; padding-block-start: 0.3em; }
}
@media (forced-colors: active) { .skeleton i, .bars i.full, .today::before { background: CanvasText; forced-color-adjust: none; } }
@media print {
  .more, .skeleton { display: none; }
  .root { color: #000; background: #fff; }
  .title a { color: inherit; text-decoration: none; }
  .event { break-inside: avoid; }
}
`
