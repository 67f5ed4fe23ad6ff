import type { ComponentChild } from 'preact'

interface SearchFormProps {
  readonly label: string
  readonly action: string
  readonly onSearch: (text: string) => void
}

export function SearchForm({ label, action, onSearch }: SearchFormProps): ComponentChild {
  return (
    <form
      role="search"
      class="search"
      onSubmit={event => {
        event.preventDefault()
        onSearch(String(new FormData(event.currentTarget).get('q') ?? '').trim())
      }}
    >
      <label>
        <span>{label}</span>
        <input type="search" name="q" maxLength={80} />
      </label>
      <button type="submit">{action}</button>
    </form>
  )
}
