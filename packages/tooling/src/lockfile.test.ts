import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workspace } from './workspace.ts'

interface LockedPackage {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync(join(workspace, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

test('the lock names no registry, so that every one will do', () => {
  const addresses = Object.values(lock.packages).map(({ resolved = '' }) => resolved)
  expect(addresses.filter(address => URL.canParse(address))).toEqual([])
})

test('the lock holds the packages of every platform, without which npm ci refuses it', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(name => !isLocked(name, path)),
  )
  expect(missing).toEqual([])
})

/** A package finds its dependencies below itself, or below any folder above. */
function isLocked(name: string, from: string): boolean {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (path in lock.packages) return true
  if (from === '') return false
  const above = from.lastIndexOf('/node_modules/')
  return isLocked(name, above < 0 ? '' : from.slice(0, above))
}
