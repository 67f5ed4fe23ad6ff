/**
 * Where there is little room, and on paper, rows with the date at their start; elsewhere cards. Their text lies over the
 * link that covers them, so that it can be selected.
 */
export const cardsCss = `
.cards { display: grid; grid-template-columns: minmax(0, 1fr); }
.card { position: relative; display: grid; grid-template-columns: 3em minmax(0, 1fr); align-content: start; gap: var(--_unit) calc(3 * var(--_unit)); padding-block: calc(2 * var(--_unit)); border: solid var(--_line); border-width: 1px 0 0; overflow-wrap: anywhere; hyphens: auto; cursor: pointer; }
.card:nth-child(n + 13) { content-visibility: auto; contain-intrinsic-size: auto 6em; }
.card > * { grid-column: 2; }
.card > :not(.title, .cover) { position: relative; z-index: 1; justify-self: start; }
.card > .title { line-height: 1.2; }
.card > .title a { display: inline; text-decoration-color: transparent; }
.card > .title a.gone { text-decoration-color: currentColor; }
.card:hover > .title a { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
.card > .title a::after { content: ''; position: absolute; inset: 0; }
.card:has(a:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 2px; }
.card a:focus-visible { outline: none; box-shadow: none; }
.is-on-today { margin-inline-end: 0.4em; color: var(--_accent); font-weight: 600; }
.topics { color: var(--_muted); font-size: 0.875em; }
.cover { grid-area: 1 / 1 / span 6; align-self: start; }
.card > .topics, .cover > .picture { display: none; }
.card-date { display: grid; line-height: 1.2; font-variant-numeric: tabular-nums; }
.card-date > .number { color: var(--_accent); font-size: 1.375em; }
.card-date > .weekday { order: -1; color: var(--_text); font-weight: 600; }
.card-date > .month { color: var(--_muted); }
@media screen {
  @container catalyst (min-width: 320px) {
    .cards { grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr)); gap: calc(5 * var(--_unit)); }
    .card { grid-template-columns: minmax(0, 1fr); padding-block: 0 calc(4 * var(--_unit)); border-width: 1px; border-radius: var(--_radius); }
    .card:nth-child(n + 13) { contain-intrinsic-block-size: auto 20em; }
    .card > * { grid-column: 1; margin-inline: calc(4 * var(--_unit)); }
    .card > .title { margin-block-start: calc(2 * var(--_unit)); }
    .card > .topics, .cover > .picture { display: block; }
    .card > .cover { order: -1; position: relative; display: grid; grid-area: auto; align-self: auto; margin: 0; border-block-end: 1px solid var(--_line); border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0; background: var(--_tint); }
    .cover > .picture { aspect-ratio: 16 / 9; max-block-size: none; border-radius: inherit; }
    .cover > .picture img { object-fit: cover; }
    .card-date { grid-template: 'number weekday' 'number month' / auto 1fr; gap: 0 calc(2 * var(--_unit)); align-content: end; padding: calc(3 * var(--_unit)) calc(4 * var(--_unit)); }
    .card-date > .number { grid-area: number; align-self: center; font-size: 3.5em; line-height: 1; }
    .card-date > .weekday { grid-area: weekday; align-self: end; }
    .card-date > .month { grid-area: month; }
    .picture + .card-date { position: absolute; inset-block-end: -1px; inset-inline-start: 0; padding: calc(2 * var(--_unit)) calc(4 * var(--_unit)) 0; background: var(--_surface); border-start-end-radius: var(--_radius); }
    .picture + .card-date > .number { font-size: 1.75em; }
  }
  @container catalyst (min-width: 560px) {
    .card > .cover { aspect-ratio: 16 / 9; }
    .cover > .card-date:only-child > .number { font-size: 5em; }
    .cover > .card-date:only-child > :not(.number) { font-size: 1em; }
  }
}
@media (forced-colors: active) { .card-date > .number { color: CanvasText; forced-color-adjust: none; } }
@media print {
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 8mm; }
  .card { break-inside: avoid; content-visibility: visible; padding-block: 1.5mm; }
  .is-on-today { display: none; }
}
`
