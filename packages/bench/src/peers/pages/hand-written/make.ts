export function make(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

export const link = (text: string): HTMLElement => {
  const element = make('a', 'title', text) as HTMLAnchorElement
  element.href = `#${text}`
  return element
}

export const isoOf = (date: Date): string => date.toISOString().slice(0, 10)
