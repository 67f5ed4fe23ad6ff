/** Room for six weeks, so that the buttons stay under the finger while one leafs; on phones, for Arabic's long days. */
export const datePickerCss = `
dialog:has(> .sheet > .picker) { inline-size: min(26em, 100% - 2em); }
.picker { display: grid; gap: calc(3 * var(--_unit)); font-variant-numeric: tabular-nums; }
.picker-head { display: flex; align-items: center; justify-content: space-between; gap: calc(2 * var(--_unit)); }
.picker-month { font-size: 1.125em; font-weight: 600; text-align: center; }
.picker-month::first-letter { text-transform: uppercase; }
.picker-grid { display: grid; grid-auto-rows: 44px; align-content: start; min-block-size: 308px; }
.picker .heads, .picker-week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
.picker .heads { align-items: center; padding: 0; }
.picker .heads > * { padding: 0; text-align: center; color: var(--_muted); font-size: 0.875em; }
.picker-day { position: relative; display: grid; grid-template-rows: 28px 8px; place-content: center; justify-items: center; border-radius: var(--_radius); cursor: pointer; }
.picker-day.other { color: var(--_muted); }
.picker-day:hover { background: var(--_tint); }
.picker-day:focus-visible { outline-offset: -2px; }
.picker-number { min-inline-size: 28px; line-height: 28px; text-align: center; border-radius: 14px; }
[aria-current] > .picker-number { background: var(--_accent); color: var(--_surface); font-weight: 600; }
.picker-day[aria-selected] { background: var(--_tint); box-shadow: inset 0 0 0 1px var(--_accent); font-weight: 600; }
.picker-dots { display: flex; gap: 3px; place-items: center; }
.picker-dots i { inline-size: 4px; block-size: 4px; border-radius: 50%; background: var(--_accent); }
@media (width < 480px) {
  dialog:has(> .sheet > .picker) { inline-size: 100%; }
  .sheet:has(> .picker) { padding-inline: calc(3 * var(--_unit)); }
  .picker .heads:lang(ar) > * { font-size: clamp(10px, 3.6vi, 0.875em); }
}
@media (forced-colors: active) {
  .picker-day[aria-selected] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  [aria-current] > .picker-number { background: none; color: inherit; outline: 2px solid; outline-offset: -2px; }
  .picker-dots i { background: currentColor; forced-color-adjust: none; }
}
`
