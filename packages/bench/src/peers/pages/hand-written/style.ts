export const handWrittenCss = `
ol, ul { list-style: none; margin: 0; padding: 0 }
.grid { border: 1px solid #ccc }
.week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); border-block-end: 1px solid #ccc }
.cell { grid-row: 1; min-height: 6em; padding: 4px; border-inline-end: 1px solid #ccc }
.cell.other { opacity: 0.6 }
.number { display: block; block-size: 1.5em; margin-block-end: calc(var(--lanes) * 1.75em) }
.bar { grid-row: 1; margin-block-start: calc(2em + var(--lane) * 1.75em); block-size: 1.5em; overflow: hidden }
.bar, .entry .time { background: #e6eef5 }
.row { display: grid; grid-template-columns: 9em 1fr; border-block-end: 1px solid #ccc }
`
