import { stdin, stderr, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Terminal } from './run-staff-command.ts'

/** The one that the command was typed in; or a program's, which sends the secret as the first line. */
export const processTerminal: Terminal = {
  tell: line => void stdout.write(`${line}\n`),
  async askSecretly(question) {
    if (stdin.isTTY) stderr.write(question)
    const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
    const reading = createInterface({ input: stdin, output: unseen, terminal: stdin.isTTY })
    try {
      return await new Promise<string>(resolve => {
        reading.once('line', resolve)
        reading.once('close', () => resolve(''))
      })
    } finally {
      reading.close()
      if (stdin.isTTY) stderr.write('\n')
    }
  },
}
