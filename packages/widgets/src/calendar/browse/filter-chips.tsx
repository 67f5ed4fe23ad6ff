import type { BrowseWords, FilterChip, FilterChoice, Locale } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { chipWord } from './filter-word.ts'

interface FilterChipsProps {
  readonly choice: FilterChoice
  readonly locale: Locale
  readonly words: BrowseWords
  /** Runs what takes a chip away, and cares for the focus. */
  readonly onTake: (take: () => void, at: number) => void
}

/** What is chosen, each to be taken back by itself. */
export function FilterChips({ choice, locale, words, onTake }: FilterChipsProps): ComponentChild {
  const chips = choice.chips.value
  if (chips.length === 0) return null
  return (
    <ul class="chips">
      {chips.map((chip, at) => {
        const name = chipWord(chip, locale, words)
        return (
          <li key={keyOf(chip)}>
            <button
              class="chip"
              aria-label={words.without(name)}
              onClick={() => onTake(() => takeBack(choice, chip), at)}
            >
              <span dir="auto">{name}</span>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="m6 6 8 8M14 6l-8 8" />
              </svg>
            </button>
          </li>
        )
      })}
      <li key="clear">
        <button class="clear" onClick={() => onTake(() => choice.clear(), 0)}>
          {words.clear}
        </button>
      </li>
    </ul>
  )
}

function keyOf(chip: FilterChip): string {
  switch (chip.kind) {
    case 'text':
      return 'text'
    case 'word':
      return `${chip.facet} ${chip.word}`
    case 'trait':
      return chip.trait
  }
}

function takeBack(choice: FilterChoice, chip: FilterChip): void {
  if (chip.kind === 'word') choice.toggleWord(chip.facet, chip.word)
  else choice.drop(chip.kind === 'text' ? 'text' : chip.trait)
}
