export const takeCss = `
.take > summary { inline-size: fit-content; min-block-size: 44px; padding-block: calc(2.5 * var(--_unit)); color: var(--_accent); cursor: pointer; }
.take > summary:hover { text-decoration: underline; }
.take ul { display: grid; border-inline-start: 3px solid var(--_line); padding-inline-start: calc(4 * var(--_unit)); }
.take p { color: var(--_muted); font-size: 0.875em; margin-block-end: calc(2 * var(--_unit)); }
.take li :is(a, button) { display: inline-flex; align-items: center; min-block-size: 44px; text-align: start; }
.take li button { padding-inline: 0; border: 0; background: none; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.take label { display: grid; gap: var(--_unit); font-size: 0.875em; }
.take input { font: inherit; color: inherit; background: transparent; inline-size: 100%; min-block-size: 44px; padding-inline: calc(2 * var(--_unit)); border: 1px solid var(--_strong-line); border-radius: var(--_radius); text-overflow: ellipsis; }
.take-along { display: grid; gap: calc(3 * var(--_unit)); border-block-start: 1px solid var(--_line); padding-block-start: calc(2 * var(--_unit)); }
.take-buttons { display: flex; flex-wrap: wrap; gap: calc(2 * var(--_unit)); }
.picked { margin-block-start: calc(2 * var(--_unit)); padding: calc(4 * var(--_unit)); border: 1px solid var(--_line); border-radius: var(--_radius); display: grid; gap: calc(2 * var(--_unit)); }
.picked li a { display: inline-block; padding-block: var(--_unit); }
.picked > p { font-weight: 600; }
@media print { .take-along, .take { display: none; } }
`
