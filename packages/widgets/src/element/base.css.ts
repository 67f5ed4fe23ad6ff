/**
 * The ground that all widgets stand on. `!important` in `:host` is the one thing that wins over a page's own
 * `* { ... !important }`: for important rules the inner scope comes first.
 */
export const baseCss = `
:host {
  --_accent: var(--catalyst-accent, light-dark(#14568c, #7db8ea));
  --_surface: var(--catalyst-surface, light-dark(#fff, #16191c));
  --_text: var(--catalyst-text, light-dark(#1c2024, #eceef0));
  --_muted: color-mix(in oklab, var(--_text) 72%, var(--_surface));
  --_line: color-mix(in oklab, var(--_text) 18%, var(--_surface));
  --_strong-line: color-mix(in oklab, var(--_text) 55%, var(--_surface));
  --_tint: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  --_radius: var(--catalyst-radius, 6px);
  --_unit: calc(4px * var(--catalyst-density, 1));
  display: block !important;
  box-sizing: border-box !important;
  inline-size: auto !important;
  visibility: visible !important;
}
:host([hidden]) { display: none !important; }
.root {
  container: catalyst / inline-size;
  color: var(--_text);
  background: var(--_surface);
  font-family: var(--catalyst-font, inherit);
  font-size: clamp(15px, 1em, 20px);
  font-style: normal;
  font-weight: 400;
  line-height: 1.5;
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
  cursor: auto;
  overflow-wrap: break-word;
}
*, ::before, ::after { box-sizing: border-box; }
h2, h3, h4, h5, h6, p, ul, ol, dl, dd { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
a { color: var(--_accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
button {
  font: inherit; color: var(--_accent); background: var(--_surface);
  border: 1px solid var(--_strong-line); border-radius: var(--_radius);
  min-block-size: 44px; padding: calc(2 * var(--_unit)) calc(4 * var(--_unit)); cursor: pointer;
}
button:hover { background: var(--_tint); }
:focus-visible {
  outline: 2px solid var(--_accent); outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--_surface); border-radius: 2px;
}
.visually-hidden {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px;
  overflow: clip; clip-path: inset(50%); white-space: nowrap;
}
.notice { border-inline-start: 3px solid var(--_strong-line); padding: calc(2 * var(--_unit)) calc(4 * var(--_unit)); }
.notice + slot { display: block; margin-block-start: calc(4 * var(--_unit)); }
.notice button { margin-block-start: calc(3 * var(--_unit)); }
svg { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; }
@media (forced-colors: active) { button, .notice { border-color: ButtonText; } }
`
