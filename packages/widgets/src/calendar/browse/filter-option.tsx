import type { ComponentChild } from 'preact'

interface FilterOptionProps {
  readonly isChosen: boolean
  /** How many events there would be with it; left out where that is not known. */
  readonly count: number | undefined
  readonly onChange: () => void
  readonly children: string
}

/** One thing to choose, with the number of events that it would leave. */
export function FilterOption({ isChosen, count, onChange, children }: FilterOptionProps): ComponentChild {
  return (
    <label class="choice">
      <input type="checkbox" checked={isChosen} onChange={onChange} />
      <span dir="auto">{children}</span> {count !== undefined && <span class="count">{count}</span>}
    </label>
  )
}
