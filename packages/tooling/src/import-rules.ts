import type { ICruiseOptions, IFlattenedRuleSet, IRegularForbiddenRuleType, IResolveOptions } from 'dependency-cruiser'

type Rule = Omit<IRegularForbiddenRuleType, 'severity'>

const features = '(?:calendar|neighbours|skills)'
const test = '[.]test[.]tsx?$'

/** A package imports only the packages named here (and itself). */
const mayImport = {
  core: [],
  adapters: ['core'],
  widgets: ['core'],
  server: ['core', 'adapters'],
  staff: ['core', 'widgets'],
  sdk: ['core', 'adapters', 'widgets'],
}

const directions = Object.entries<readonly string[]>(mayImport).map(([from, to]): Rule => ({
  name: `${from}-imports-${['only', ...to].join('-')}`,
  comment: `packages/${from} imports ${to.length > 0 ? `only ${to.join(', ')}` : 'no other package'} of this workspace.`,
  from: { path: `^packages/${from}/`, ...(from === 'adapters' && { pathNot: '[.]server[.]test[.]ts$' }) },
  to: { path: '^(?:packages|examples)/', pathNot: `^packages/(?:${[from, ...to].join('|')})/` },
}))

/** What the code that ships may take from npm; tests take what they need. */
const fromNpm = {
  core: ['@preact/signals-core', 'htmlparser2', 'valibot'],
  adapters: [],
  widgets: ['lean-qr', 'preact', '@preact/signals', '@preact/signals-core'],
  sdk: [],
}

const dependencies = Object.entries<readonly string[]>(fromNpm).map(([from, names]): Rule => ({
  name: `${from}-ships-no-other-dependency`,
  comment: `packages/${from} takes ${names.length > 0 ? `only ${names.join(', ')}` : 'nothing'} from npm.`,
  from: { path: `^packages/${from}/src/`, pathNot: [test, '/generate[.]ts$'] },
  to: { path: 'node_modules/', ...(names.length > 0 && { pathNot: `node_modules/(?:${names.join('|')})/` }) },
}))

const rules: readonly Rule[] = [
  ...directions,
  ...dependencies,
  {
    name: 'no-node-in-the-browser',
    comment: 'What a page loads, or may load, uses nothing of Node. Build-time generators and tests may.',
    from: { path: '^packages/(?:core|adapters|widgets|sdk)/src/', pathNot: [test, '/generate[.]ts$'] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'features-apart',
    comment: 'A feature folder imports from its own folder and from what no feature owns.',
    from: { path: `^packages/([^/]+)/(?:src|test)/(${features})/` },
    to: { path: `^packages/$1/src/${features}/`, pathNot: '^packages/$1/src/$2/' },
  },
  {
    name: 'adapters-apart',
    comment: 'Each back end stands alone; what two of them need is a file at the root of the package.',
    from: { path: '^packages/adapters/src/([^/]+)/', pathNot: '[.]server[.]test[.]ts$' },
    to: { path: '^packages/adapters/src/[^/]+/', pathNot: '^packages/adapters/src/$1/' },
  },
  {
    name: 'no-barrels-inside',
    comment: 'An index.ts is for the outside: import the file that holds the thing, or the package by its name.',
    from: {},
    to: { path: '/index[.]tsx?$', dependencyTypes: ['local'], dependencyTypesNot: ['aliased', 'npm'] },
  },
  {
    name: 'examples-use-published-names',
    comment: 'An example imports what its reader can: package names, never a path into packages/.',
    from: { path: '^examples/([^/]+)/' },
    to: {
      path: '^(?:packages|examples)/',
      pathNot: '^examples/$1/',
      dependencyTypes: ['local'],
      dependencyTypesNot: ['aliased', 'npm'],
    },
  },
  {
    name: 'no-cycles',
    comment: 'Files that need each other are one file, or miss a third.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'Every import leads somewhere.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^@library-catalyst/' },
  },
]

/**
 * Which file may import which, tests included:
 *
 *     core <- adapters, widgets, server
 *     widgets <- staff
 *     widgets, adapters <- sdk
 *     adapters <- server
 *
 * import-directions.test.ts breaks each rule once.
 */
export const importRules: IFlattenedRuleSet = { forbidden: rules.map(rule => ({ ...rule, severity: 'error' })) }

/** Types count as imports too. */
export const cruiseOptions: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: ['/dist/'] },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
}

/** Package names lead to sources. */
export const resolveOptions: Partial<IResolveOptions> = {
  exportsFields: ['exports'],
  conditionNames: ['@library-catalyst/source', 'import', 'types', 'default'],
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
}
