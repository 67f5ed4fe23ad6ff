import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadConfig } from '@library-catalyst/server'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

test('the configuration is one that the server takes', () => {
  expect(loadConfig(new URL('catalyst.json', import.meta.url).pathname).config.libraries).toHaveLength(1)
})

test('what is set in the environment is what the server reads', () => {
  const known = readFileSync(new URL('../../docs/server.md', import.meta.url), 'utf8')
  for (const file of ['Dockerfile', 'compose.yaml', 'catalyst.service']) {
    const named = read(file).match(/\b(?:CATALYST_\w+|DATABASE_URL)(?==|:)/g) ?? []
    expect(named.length).toBeGreaterThan(0)
    for (const variable of named) expect(known).toContain(`\`${variable}\``)
  }
})

test('what is started is what the package brings', () => {
  const { bin } = JSON.parse(read('../../packages/server/package.json')) as { bin: Record<string, string> }
  const started = `node_modules/@library-catalyst/server/${bin['library-catalyst-server']?.replace('./', '')}`
  expect(read('Dockerfile')).toContain(started)
  expect(read('catalyst.service')).toContain(started)
})

test('the image leaves out what a fresh clone does not have', () => {
  expect(read('../../.dockerignore')).toContain('**/node_modules')
})
