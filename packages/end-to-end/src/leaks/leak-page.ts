import { createMemoryAdapter } from '@library-catalyst/adapters/memory'
import { fixtures } from '@library-catalyst/core/testing'
import '@library-catalyst/widgets/calendar/define'

declare global {
  interface Window {
    /** Put so many calendars on the page, one after the other, each until it shows its events. */
    mountAndUnmount: (times: number) => Promise<void>
  }
}

const adapter = createMemoryAdapter(fixtures)

globalThis.window.mountAndUnmount = async times => {
  for (let time = 0; time < times; time++) {
    const element = document.createElement('catalyst-calendar')
    element.days = 92
    element.adapter = { ...adapter }
    document.body.append(element)
    while (!element.matches(':state(ready)')) await turn()
    element.remove()
    await turn()
  }
}

const { port1, port2 } = new MessageChannel()

/** Lets everything else run once, without the pause that `setTimeout` makes when it is called often. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
}
