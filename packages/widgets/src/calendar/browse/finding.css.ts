export const findingCss = `
.finding { display: grid; gap: calc(3 * var(--_unit)); }
.ask { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.ask input { flex: 1 1 12em; min-inline-size: 0; min-block-size: 44px; padding-inline: calc(3 * var(--_unit)); font: inherit; color: inherit; background: var(--_surface); border: 1px solid var(--_strong-line); border-radius: var(--_radius); }
.ask input::placeholder { color: var(--_muted); opacity: 1; }
.ask input::-webkit-search-cancel-button { filter: grayscale(1); }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr)); gap: calc(4 * var(--_unit)); padding: calc(4 * var(--_unit)); border: 1px solid var(--_line); border-radius: var(--_radius); }
legend { padding: 0; margin-block-end: var(--_unit); font-weight: 600; font-size: 0.875em; }
.choice { display: flex; align-items: baseline; gap: calc(2 * var(--_unit)); min-block-size: 28px; font-size: 0.875em; cursor: pointer; }
.choice input { accent-color: var(--_accent); inline-size: 1.1em; block-size: 1.1em; margin: 0; align-self: center; flex: none; }
.count { color: var(--_muted); margin-inline-start: auto; font-variant-numeric: tabular-nums; }
.all { min-block-size: 32px; padding: 0; border: 0; font-size: 0.875em; text-decoration: underline; }
.finding > .chosen { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_unit)) calc(4 * var(--_unit)); min-block-size: 32px; }
.found { color: var(--_muted); font-size: 0.875em; font-variant-numeric: tabular-nums; }
.chips { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.chip, .clear { display: inline-flex; align-items: center; gap: 0.3em; min-block-size: 32px; padding: 0 calc(3 * var(--_unit)); font-size: 0.875em; }
.chip { border-radius: 1em; color: inherit; }
.chip svg { inline-size: 1em; block-size: 1em; }
.clear { border: 0; text-decoration: underline; }
@container catalyst (max-width: 319.98px) {
  .ask { font-size: 0.875em; }
  .ask input { flex-basis: 8em; padding-inline: calc(2 * var(--_unit)); }
  .ask button { padding-inline: calc(2 * var(--_unit)); }
  .filters { padding: calc(3 * var(--_unit)); }
}
@media screen {
  @container catalyst (min-width: 860px) {
    .browse:has(.filters) { grid-template: auto auto auto 1fr / 15em minmax(0, 1fr); column-gap: calc(6 * var(--_unit)); }
    .browse:has(.filters) > * { grid-column: 1 / -1; }
    .browse:has(.filters) > .finding { display: contents; }
    .finding > .ask { grid-column: 1 / -1; }
    .finding > .filters { grid-area: 3 / 1 / 5; align-self: start; }
    .finding > .filters ~ .chosen { grid-area: 3 / 2; }
    .browse:has(.filters) > .content { grid-area: 4 / 2; container: catalyst / inline-size; }
  }
}
@media print { .clear { display: none; } }
`
