import {
  type BrowseStore,
  type BrowseWords,
  type CalendarView,
  type Locale,
  viewTitleText,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { DateButton } from '../date-picker/date-button.tsx'
import { StepButton } from './step-button.tsx'

interface ToolbarProps {
  readonly store: BrowseStore
  readonly views: readonly CalendarView[]
  readonly headingLevel: number
  readonly locale: Locale
  readonly words: BrowseWords
}

/** Which days, and how: one tab stop for all the views, as radio buttons have. */
export function Toolbar({ store, views, headingLevel, locale, words }: ToolbarProps): ComponentChild {
  const { place, today } = store
  const { messages } = locale
  const Heading = `h${headingLevel}` as 'h3'
  return (
    <div class="toolbar">
      <Heading class="view-title" aria-live="polite">
        {viewTitleText(place.title.value, today.value, locale)}
      </Heading>
      <div class="steps">
        <button onClick={() => place.goTo(undefined)}>{messages.today}</button>
        <DateButton store={store} locale={locale} words={words} />
        <StepButton name={words.back} towards="start" onClick={() => place.step(-1)} />
        <StepButton name={words.ahead} towards="end" onClick={() => place.step(1)} />
      </div>
      {views.length > 1 && (
        <fieldset class="views">
          <legend class="visually-hidden">{words.view}</legend>
          {views.map(view => (
            <label key={view}>
              <input type="radio" name="view" checked={place.view.value === view} onChange={() => place.show(view)} />
              <span>{words.views[view]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
