/** How pages of the server look: the visual language of the widgets, without a build step. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#14568c, #7db8ea);
  --on-accent: light-dark(#fff, #10202e);
  --surface: light-dark(#fff, #16191d);
  --text: light-dark(#1b1f24, #e9ecef);
  --muted: light-dark(#545b64, #a9b1ba);
  --line: light-dark(#767d86, #8b939c);
  --error: light-dark(#a3201a, #ff9c92);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 24px 16px;
  background: var(--surface);
  color: var(--text);
  font: clamp(15px, 1rem, 20px) / 1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
header, main { max-width: 68ch; margin-inline: auto; }
header p { margin: 0 0 24px; color: var(--muted); font-weight: 600; }
h1 { margin: 0 0 16px; font-size: 1.75em; line-height: 1.2; }
h2 { margin: 32px 0 8px; font-size: 1.375em; line-height: 1.2; }
a { color: var(--accent); }
dl { margin: 0; }
dt { margin-top: 12px; color: var(--muted); font-size: 0.875em; }
dd { margin: 0; }
form { margin-block: 24px; }
label { display: block; font-weight: 600; }
.hint { margin: 4px 0; color: var(--muted); font-size: 0.875em; }
.error { margin: 4px 0; padding-inline-start: 12px; border-inline-start: 3px solid; color: var(--error); }
input[type="text"], input:not([type]), textarea, select {
  width: 100%;
  min-height: 44px;
  margin-block: 4px 16px;
  padding: 8px 12px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: transparent;
  color: inherit;
  font: inherit;
}
button, .button {
  display: inline-block;
  min-height: 44px;
  padding: 8px 18px;
  border: 1px solid var(--accent);
  border-radius: 6px;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
button.quiet { background: transparent; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
pre { white-space: pre-wrap; font-size: 0.875em; }
article { margin-block: 32px; padding-block-start: 16px; border-block-start: 1px solid var(--line); }
summary { min-height: 24px; cursor: pointer; }
[hidden] { display: none; }
@media print {
  body { padding: 0; color: #000; background: #fff; }
  form { display: none; }
}
`
