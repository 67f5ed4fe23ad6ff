import type { Energy, Messages, Occurrence } from '@library-catalyst/core'
import type { VNode } from 'preact'

/** The few things that decide whether one comes: free places, online, energy. */
export function marksOf({ seatsLeft, attendanceMode, energy }: Occurrence, messages: Messages): readonly VNode[] {
  const marks: VNode[] = []
  const add = (key: string, content: VNode | string) =>
    marks.push(
      <span key={key} class="mark">
        {content}
      </span>,
    )
  if (seatsLeft !== undefined) add('seats', messages.seatsLeft(seatsLeft))
  if (attendanceMode !== 'offline') add('attendance', messages.attendance[attendanceMode])
  if (energy) add('energy', <EnergyMark energy={energy} messages={messages} />)
  return marks
}

const barsOf: Readonly<Record<Energy, number>> = { quiet: 1, balanced: 2, lively: 3 }

/** Three rising bars and the word. */
function EnergyMark({ energy, messages }: { readonly energy: Energy; readonly messages: Messages }): VNode {
  return (
    <>
      <span class="bars" aria-hidden="true">
        {[1, 2, 3].map(bar => (
          <i key={bar} class={bar <= barsOf[energy] ? 'full' : undefined} />
        ))}
      </span>
      <span class="visually-hidden">{messages.energyLabel('')}</span>
      {messages.energy[energy]}
    </>
  )
}
