/** Of the document around it. */
export const documentCss = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { margin: 0; background: light-dark(#fff, #16191c); }
`
