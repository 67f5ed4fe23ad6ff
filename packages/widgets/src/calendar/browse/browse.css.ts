export const browseCss = `
.browse, .content { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); }
.content { align-content: start; }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: calc(2 * var(--_unit)) calc(4 * var(--_unit)); }
.view-title { font-size: 1.375em; font-weight: 600; line-height: 1.2; margin-inline-end: auto; text-wrap: balance; }
.view-title::first-letter { text-transform: uppercase; }
.steps { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.step { display: grid; place-content: center; inline-size: 44px; padding: 0; }
:dir(rtl) > .step svg { transform: scaleX(-1); }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.views { display: flex; flex-wrap: wrap; gap: 1px; overflow: clip; background: var(--_line); border: 1px solid var(--_strong-line); border-radius: var(--_radius); }
.views label { position: relative; display: grid; place-content: center; flex: 1 0 auto; min-block-size: 42px; padding-inline: calc(4 * var(--_unit)); background: var(--_surface); cursor: pointer; }
.views input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.views label:has(:checked) { background: var(--_tint); color: var(--_accent); font-weight: 600; box-shadow: inset 0 -3px 0 var(--_accent); }
.views label:has(:focus-visible) { outline: 2px solid var(--_accent); outline-offset: -4px; }
.finding-room { min-block-size: calc(76px + 3 * var(--_unit)); }
.foot-room { min-block-size: calc(44px + 2 * var(--_unit)); }
@container catalyst (max-width: 479.98px) {
  .views { flex: 1 1 100%; }
  .views label { padding-inline: calc(2 * var(--_unit)); }
}
@container catalyst (max-width: 319.98px) {
  .browse { gap: calc(3 * var(--_unit)); }
  .view-title { font-size: 1.125em; }
  .steps { gap: var(--_unit); }
  .steps > button:not(.step) { padding-inline: calc(3 * var(--_unit)); }
  .views { font-size: 0.875em; }
  .views label { padding-inline: var(--_unit); }
}
@container catalyst (min-width: 560px) { .day-list { display: none; } }
@media (forced-colors: active) {
  .views label { border: 1px solid ButtonText; }
  .views label:has(:checked) { outline: 2px solid Highlight; outline-offset: -3px; }
}
@media print { .steps, .views, .finding, .day-list { display: none; } }
`
