import type { BrowseWords, FilterChip, FilterChoice, Messages } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { filterWord } from './filter-word.ts'

interface FilterChipsProps {
  readonly choice: FilterChoice
  readonly messages: Messages
  readonly words: BrowseWords
}

/** What is chosen, each to be taken back by itself. */
export function FilterChips({ choice, messages, words }: FilterChipsProps): ComponentChild {
  const chips = choice.chips.value
  if (chips.length === 0) return null
  return (
    <ul class="chips">
      {chips.map(chip => {
        const name = chipName(chip, messages, words)
        return (
          <li key={`${chip.kind} ${name}`}>
            <button class="chip" aria-label={words.without(name)} onClick={() => takeBack(choice, chip)}>
              {name}
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="m6 6 8 8M14 6l-8 8" />
              </svg>
            </button>
          </li>
        )
      })}
      <li>
        <button class="clear" onClick={() => choice.clear()}>
          {words.clear}
        </button>
      </li>
    </ul>
  )
}

function chipName(chip: FilterChip, messages: Messages, words: BrowseWords): string {
  switch (chip.kind) {
    case 'text':
      return words.theSearch(chip.text)
    case 'word':
      return filterWord(chip.facet, chip.word, messages, words)
    case 'trait':
      return words.traits[chip.trait]
  }
}

function takeBack(choice: FilterChoice, chip: FilterChip): void {
  if (chip.kind === 'word') choice.toggleWord(chip.facet, chip.word)
  else choice.drop(chip.kind === 'text' ? 'text' : chip.trait)
}
