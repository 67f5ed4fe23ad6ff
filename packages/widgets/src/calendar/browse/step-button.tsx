import type { ComponentChild } from 'preact'

interface StepButtonProps {
  readonly name: string
  readonly towards: 'start' | 'end'
  readonly onClick: () => void
}

/** One step back or ahead; the arrow points the way one reads. */
export function StepButton({ name, towards, onClick }: StepButtonProps): ComponentChild {
  return (
    <button class="step" aria-label={name} onClick={onClick}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={towards === 'start' ? 'm12 5-5 5 5 5' : 'm8 5 5 5-5 5'} />
      </svg>
    </button>
  )
}
