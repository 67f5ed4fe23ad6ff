import type { Plugin } from 'rollup'

const id = '\0without-hooks'

/**
 * Leaves Preact's hooks out of the script tag. `@preact/signals` needs them for its own hooks and for signals put
 * straight into JSX; our views are functions and classes that do neither, and 0.7 kB is a lot to pay for nothing.
 */
export function withoutHooks(): Plugin {
  return {
    name: 'without-hooks',
    resolveId: source => (source === 'preact/hooks' ? id : null),
    load: loaded => (loaded === id ? code : null),
  }
}

const code = `const missing = () => { throw new Error('Preact hooks are not part of this build') }
export { missing as useEffect, missing as useMemo, missing as useRef }`
