import { make } from './make.ts'

/** What every one of them has over its views. */
export const toolbar = (title: string): Node =>
  make(
    'div',
    'toolbar',
    make('h2', '', title),
    ...['Today', 'Previous', 'Next', 'Month', 'List'].map(name => make('button', '', name)),
  )
