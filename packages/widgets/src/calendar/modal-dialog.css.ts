export const modalDialogCss = `
dialog {
  inline-size: min(40em, 100% - 2em); max-block-size: calc(100dvb - 2em); margin: auto; padding: 0; overflow: auto;
  color: var(--_text); background: var(--_surface); border: 1px solid var(--_line);
  border-radius: var(--_radius); overscroll-behavior: contain;
}
dialog::backdrop { background: rgb(0 0 0 / 45%); }
.sheet { padding: calc(6 * var(--_unit)); display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); overflow-wrap: anywhere; }
.close { position: sticky; z-index: 3; inset-block-start: calc(2 * var(--_unit)); justify-self: end; align-self: start; inline-size: 44px; block-size: 44px; padding: 0; display: grid; place-content: center; border-color: var(--_line); margin-block: calc(-2 * var(--_unit)) -44px; }
.dialog-title { margin-block-start: calc(-4 * var(--_unit)); font-size: 1.375em; font-weight: 600; line-height: 1.2; padding-inline-end: 48px; }
.dialog-title:focus { outline: none; box-shadow: none; }
.facts { display: grid; gap: calc(2 * var(--_unit)); }
.fact { display: grid; gap: 0 calc(4 * var(--_unit)); }
.fact dt { color: var(--_muted); font-size: 0.875em; }
.fact dd { text-align: -webkit-match-parent; text-align: match-parent; }
.fact dd > p:first-child::first-letter, [aria-labelledby='day-title'] .dialog-title::first-letter { text-transform: uppercase; }
.description { display: grid; gap: calc(3 * var(--_unit)); grid-template-columns: minmax(0, 1fr); max-inline-size: 68ch; }
.description :is(ul, ol, blockquote) { display: grid; gap: calc(2 * var(--_unit)); margin: 0; }
.description :is(ul, ol) { padding-inline-start: 1.5em; list-style: disc; }
.description ol { list-style: decimal; }
.description blockquote { padding-inline-start: calc(3 * var(--_unit)); border-inline-start: 3px solid var(--_line); }
.description li > * + * { margin-block-start: calc(2 * var(--_unit)); }
.description h3 { font-weight: 600; }
.destination { color: var(--_muted); font-size: 0.875em; }
.actions { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)) calc(5 * var(--_unit)); border-block-start: 1px solid var(--_line); padding-block-start: calc(3 * var(--_unit)); }
.actions a { display: inline-flex; align-items: center; min-block-size: 44px; }
.actions [role='status'] { align-self: center; color: var(--_muted); }
@media (width >= 480px) { .fact { grid-template-columns: 8em minmax(0, 1fr); } .fact dt { padding-block-start: 0.15em; } }
@media (width < 480px) { dialog { inline-size: 100%; max-inline-size: none; block-size: 100dvb; max-block-size: none; border: 0; border-radius: 0; } }
@media print { dialog { position: static; border: 0; } .close, .actions { display: none; } .dialog-title { margin: 0; } }
`
