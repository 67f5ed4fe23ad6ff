export const browseCss = `
.browse { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_unit)) calc(4 * var(--_unit)); }
.view-title { font-size: 1.375em; font-weight: 600; line-height: 1.2; margin-inline-end: auto; }
.steps { display: flex; gap: calc(2 * var(--_unit)); }
.step { display: grid; place-content: center; inline-size: 44px; padding: 0; }
:dir(rtl) > .step svg { transform: scaleX(-1); }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.views { display: flex; border: 1px solid var(--_strong-line); border-radius: var(--_radius); }
.views label { position: relative; display: grid; place-content: center; min-block-size: 42px; padding-inline: calc(4 * var(--_unit)); cursor: pointer; }
.views label + label { border-inline-start: 1px solid var(--_line); }
.views input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.views label:has(:checked) { background: var(--_tint); color: var(--_accent); font-weight: 600; box-shadow: inset 0 -3px 0 var(--_accent); }
.views label:has(:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 2px; }
.finding { display: grid; gap: calc(3 * var(--_unit)); }
.ask { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.ask input { flex: 1 1 12em; min-inline-size: 0; min-block-size: 44px; padding-inline: calc(3 * var(--_unit)); font: inherit; color: inherit; background: var(--_surface); border: 1px solid var(--_strong-line); border-radius: var(--_radius); }
.ask input::placeholder { color: var(--_muted); opacity: 1; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr)); gap: calc(4 * var(--_unit)); padding: calc(4 * var(--_unit)); border: 1px solid var(--_line); border-radius: var(--_radius); }
legend { padding: 0; font-weight: 600; font-size: 0.875em; }
.choice { display: flex; align-items: baseline; gap: calc(2 * var(--_unit)); min-block-size: 28px; font-size: 0.875em; cursor: pointer; }
.choice input { accent-color: var(--_accent); inline-size: 1.1em; block-size: 1.1em; margin: 0; align-self: center; flex: none; }
.count { color: var(--_muted); margin-inline-start: auto; font-variant-numeric: tabular-nums; }
.chips { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.chip, .clear { display: inline-flex; align-items: center; gap: 0.3em; min-block-size: 32px; padding: 0 calc(3 * var(--_unit)); font-size: 0.875em; }
.chip { border-radius: 1em; color: inherit; }
.chip svg { inline-size: 1em; block-size: 1em; }
.clear { border: 0; text-decoration: underline; }
@container catalyst (min-width: 560px) { .day-list { display: none; } }
@media (forced-colors: active) { .views label:has(:checked) { outline: 2px solid Highlight; outline-offset: -3px; } }
@media print { .steps, .views, .finding, .day-list { display: none; } }
`
