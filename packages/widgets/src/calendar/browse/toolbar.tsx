import {
  type BrowseStore,
  type BrowseWords,
  type CalendarView,
  type Locale,
  viewTitleText,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

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
        <Step name={words.back} points="m12 5-5 5 5 5" onClick={() => place.step(-1)} />
        <Step name={words.ahead} points="m8 5 5 5-5 5" onClick={() => place.step(1)} />
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

interface StepProps {
  readonly name: string
  readonly points: string
  readonly onClick: () => void
}

function Step({ name, points, onClick }: StepProps): ComponentChild {
  return (
    <button class="step" aria-label={name} onClick={onClick}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={points} />
      </svg>
    </button>
  )
}
