/** The room is there before the picture, so that nothing moves when it comes. */
export const pictureCss = `
.picture { display: block; aspect-ratio: var(--ratio, 3 / 2); max-block-size: 26em; overflow: clip; border-radius: var(--_radius); background: var(--_tint); }
.picture img { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; }
`
