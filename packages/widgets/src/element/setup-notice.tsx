import type { Messages } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { setupHelpUrl, type SetupProblem } from './setup-problem.ts'

interface SetupNoticeProps {
  readonly problem: SetupProblem
  readonly messages: Messages
}

/** Tells the person who embeds what is missing. Only where there is nothing to show to patrons. */
export function SetupNotice({ problem, messages }: SetupNoticeProps): ComponentChild {
  return (
    <div class="notice" part="setup">
      <p>{messages.setupTitle}</p>
      <p>
        <code>{problem.name}</code> {problem.message}
      </p>
      <p>
        <a href={`${setupHelpUrl}#${problem.name}`} rel="noreferrer">
          {messages.setupHelp}
        </a>
      </p>
    </div>
  )
}
