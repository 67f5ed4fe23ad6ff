export const detailsCss = `
.event-content { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--_unit)); }
.status-note { font-weight: 600; }
.own-time { font-weight: 600; }
.rhythm { color: var(--_muted); font-size: 0.875em; }
.hashtag { user-select: all; }
.registration-room { min-block-size: 80px; }
.main-actions { display: flex; flex-wrap: wrap; gap: calc(3 * var(--_unit)); }
.main-actions a { display: inline-flex; align-items: center; justify-content: center; min-block-size: 44px; padding: calc(2 * var(--_unit)) calc(5 * var(--_unit)); border: 1px solid var(--_accent); border-radius: var(--_radius); font-weight: 600; text-decoration: none; }
.main-actions a:hover { text-decoration: underline; }
.main-actions .primary { background: var(--_accent); color: var(--_surface); }
.event-content h3 { font-size: 1.125em; font-weight: 600; line-height: 1.2; margin-block-end: var(--_unit); }
.event-content section { margin-block-start: calc(2 * var(--_unit)); }
.event-content section li { padding-block: var(--_unit); }
.event-content section li > a { display: inline-block; min-block-size: 24px; }
.related .when { color: var(--_muted); font-size: 0.875em; }
.pick { display: inline-flex; align-items: center; gap: 0.4em; }
.pick svg { display: none; }
.pick[aria-pressed='true'] { background: var(--_tint); border-color: var(--_accent); font-weight: 600; }
.pick[aria-pressed='true'] svg { display: block; }
@media (forced-colors: active) { .pick[aria-pressed='true'] { outline: 2px solid Highlight; outline-offset: -3px; } }
@media print { .main-actions, .other-dates, .related { display: none; } }
`
