import { isFree } from '../element/define-once.ts'
import { CalendarElement } from './calendar-element.tsx'

if (isFree('catalyst-calendar')) customElements.define('catalyst-calendar', CalendarElement)

declare global {
  interface HTMLElementTagNameMap {
    'catalyst-calendar': CalendarElement
  }
}
