import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Manifest } from '../build/published-packages.ts'

const run = promisify(execFile)

export interface EntryCheck {
  /** As a user writes it: `@library-catalyst/core/rest`. */
  readonly specifier: string
  /** What went wrong; undefined if it loads. */
  readonly problem: string | undefined
}

/**
 * Try each entry of a package's `exports`, as installed in `folder`. Modules are imported by name in a Node process of
 * their own; a plain script for pages cannot run there, so it is parsed, and the files that it names are looked for.
 */
export async function checkEntries(manifest: Manifest, folder: string): Promise<readonly EntryCheck[]> {
  const checks: EntryCheck[] = []
  for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
    const specifier = `${manifest.name}${entry.slice(1)}`
    const isPageScript = typeof target === 'string' && target.endsWith('.js')
    const problem = isPageScript
      ? await parse(join(folder, 'node_modules', manifest.name, target))
      : await load(specifier, folder)
    checks.push({ specifier, problem })
  }
  return checks
}

async function load(specifier: string, folder: string): Promise<string | undefined> {
  const attributes = specifier.endsWith('.json') ? `, { with: { type: 'json' } }` : ''
  return problemIn(['--input-type=module', '--eval', `await import('${specifier}'${attributes})`], folder)
}

async function parse(file: string): Promise<string | undefined> {
  const problem = await problemIn(['--check', file], dirname(file))
  if (problem !== undefined) return problem
  const missing = [...readFileSync(file, 'utf8').matchAll(/["'](\.\/[^"']+\.js)["']/g)]
    .flatMap(([, name]) => name ?? [])
    .filter(name => !existsSync(join(dirname(file), name)))
  return missing.length > 0 ? `${missing.join(', ')} is not in the package` : undefined
}

async function problemIn(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    await run(process.execPath, args, { cwd })
    return undefined
  } catch (error) {
    const { stderr = String(error) } = error as { readonly stderr?: string }
    return stderr.split('\n').find(line => line.includes('Error')) ?? stderr
  }
}
