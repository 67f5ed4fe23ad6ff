import '../src/calendar/define.ts'
import { expect } from 'chai'
import { dangersIn } from './dangers.ts'
import { hostileOccurrences } from './hostile-occurrences.ts'
import { openHostileEvents } from './open-hostile-events.ts'
import { TestPort } from './test-port.ts'

it('shows hostile events on a page that lets nobody assign HTML', async function () {
  // Elsewhere such a policy is only followed if the page came with it: host-pages.browser.test.ts of the sdk has that.
  if (!('userAgentData' in navigator)) return this.skip()
  const policy = document.head.appendChild(document.createElement('meta'))
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "require-trusted-types-for 'script'; trusted-types 'none'"

  const violations: string[] = []
  const note = (event: SecurityPolicyViolationEvent) => violations.push(event.sample)
  document.addEventListener('securitypolicyviolation', note)
  expect(() => (document.createElement('p').innerHTML = 'test')).to.throw(TypeError)

  const element = document.body.appendChild(document.createElement('catalyst-calendar'))
  element.adapter = { name: 'test', calendar: new TestPort(hostileOccurrences) }
  let richTexts = 0
  await openHostileEvents(element, () => {
    richTexts += element.shadowRoot?.querySelectorAll('.description').length ?? 0
    expect(dangersIn(element.shadowRoot as ShadowRoot)).to.deep.equal([])
  })
  expect(richTexts).to.equal(hostileOccurrences.length)
  expect(violations, 'nothing but the one above').to.deep.equal(['Element innerHTML|test'])
  element.remove()
})
