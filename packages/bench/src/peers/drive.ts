import { type ContenderPage, type Step, steps } from './contender-page.ts'
import { yearOfEvents } from './year-of-events.ts'

/** What the bench asks of the page. */
export interface Driver {
  /** The steps that this calendar can do. */
  readonly can: readonly Step[]
  /** Make the events, before anything is measured; on request with something in front of each title. */
  readonly prepare: (count: number, before?: string) => void
  /** Resolves once it is painted, and has stayed idle for a while. */
  readonly run: (step: Step) => Promise<void>
  /** How many different events can be read, and all nodes, those of shadow trees included. */
  readonly look: () => { readonly shown: number; readonly nodes: number }
}

declare global {
  var driver: Driver
}

/** Timers that start late are waited for; a page that waits uses no CPU. */
const idleTime = 300

export function drive(contender: ContenderPage): void {
  let events: ReturnType<typeof yearOfEvents> = []
  globalThis.driver = {
    can: steps.filter(step => contender[step] !== undefined),
    prepare(count, before = '') {
      events = yearOfEvents(count).map(event => ({ ...event, title: before + event.title }))
      contender.prepare?.(events)
    },
    async run(step) {
      await contender[step]?.(events)
      await painted()
      await new Promise(resolve => setTimeout(resolve, idleTime))
      await painted()
    },
    look: () => lookAt(document.body),
  }
}

export const painted = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))

function lookAt(host: Element): { shown: number; nodes: number } {
  const ids = new Set<string>()
  let nodes = 0
  const pending: Node[] = [host]
  for (let root = pending.pop(); root; root = pending.pop()) {
    const walker = document.createTreeWalker(root)
    while (walker.nextNode()) {
      nodes++
      const node = walker.currentNode
      if (node instanceof Element && node.shadowRoot) pending.push(node.shadowRoot)
      if (node instanceof Text && node.parentElement?.checkVisibility({ visibilityProperty: true }))
        for (const [id] of node.data.matchAll(/#\d+/g)) ids.add(id)
    }
  }
  return { shown: ids.size, nodes }
}
