export const widgetTags = ['catalyst-calendar'] as const

/**
 * Site builders strip tags that they do not know, but keep a `<div data-catalyst="calendar" data-days="7">`: put the
 * element inside, with the other `data-` attributes as its own and the content as its fallback.
 */
export function adoptDivs(): void {
  for (const div of document.querySelectorAll<HTMLElement>('[data-catalyst]:not([data-catalyst-done])')) {
    const tag = `catalyst-${div.dataset['catalyst']}`
    div.setAttribute('data-catalyst-done', '')
    if (!widgetTags.some(known => known === tag)) {
      console.warn(
        `data-catalyst="${div.dataset['catalyst']}" is no widget: use one of ${widgetTags.join(', ')}, without "catalyst-"`,
      )
      continue
    }
    const element = document.createElement(tag)
    for (const { name, value } of div.attributes) {
      if (name.startsWith('data-') && !name.startsWith('data-catalyst')) element.setAttribute(name.slice(5), value)
    }
    element.append(...div.childNodes)
    div.append(element)
  }
}
