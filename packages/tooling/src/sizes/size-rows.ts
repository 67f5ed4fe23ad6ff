import type { SizedFile } from '../build/size-record.ts'

/** One line of size-budgets.json. Files are named without their hash; sizes are bytes after Brotli. */
export type Budget = {
  readonly what: string
  readonly budget: number
  /** For a budget that is not met yet: what it may weigh until it is. The row says by how much it is over. */
  readonly allowed?: number
} & (
  | { readonly files: readonly string[] }
  /** The entry, these, and all that they import at once. */
  | { readonly firstContent: readonly string[] }
  /** Every file but these. */
  | { readonly except: readonly string[] }
)

export interface SizeRow {
  readonly what: string
  readonly size: number
  readonly budget?: number
  /** Why it fails; empty if it does not. */
  readonly problems: readonly string[]
  /** What is over a budget, but allowed for the time being. */
  readonly debt?: string
}

const entryName = 'catalyst'

/** A row for each budget, and one without for each file that no budget names. */
export function sizeRows(files: readonly SizedFile[], budgets: readonly Budget[]): readonly SizeRow[] {
  const named = new Set(budgets.flatMap(budget => ('files' in budget ? budget.files : firstNames(budget))))
  return [
    ...budgets.map(budget => budgetRow(files, budget)),
    ...files
      .filter(({ name }) => !named.has(name))
      .map(({ name, brotli }) => ({ what: `Lazy: ${name}`, size: brotli, problems: [] })),
  ]
}

/** The README promises the entry's size and the first content's: what it says must be what is built. */
export function untoldSizes(rows: readonly SizeRow[], readme: string): readonly string[] {
  return rows
    .filter(({ what, size }) => promised.test(what) && !readme.includes(`${(size / 1000).toFixed(1)} kB`))
    .map(({ what }) => what)
}

const promised = /^(?:Entry script|First content)/

const firstNames = (budget: Budget): readonly string[] => ('firstContent' in budget ? budget.firstContent : [])

function budgetRow(files: readonly SizedFile[], budget: Budget): SizeRow {
  const { what, budget: limit, allowed = limit } = budget
  const counted = countedFiles(files, budget)
  const size = counted.reduce((sum, { brotli }) => sum + brotli, 0)
  const missing = [...('files' in budget ? budget.files : []), ...firstNames(budget)]
    .filter(name => !files.some(file => file.name === name))
    .map(name => `no file is called ${name}`)
  const over = `${size - limit} bytes over budget`
  const late = 'firstContent' in budget ? foundLate(files, counted) : []
  return {
    what,
    size,
    budget: limit,
    problems: [...missing, ...(size > allowed ? [over] : []), ...late],
    ...(size > limit &&
      size <= allowed && { debt: `${over}, ${allowed - size} below what is allowed until it is met` }),
  }
}

function countedFiles(files: readonly SizedFile[], budget: Budget): readonly SizedFile[] {
  if ('files' in budget) return files.filter(({ name }) => budget.files.includes(name))
  if ('except' in budget) return files.filter(({ name }) => !budget.except.includes(name))
  return withImports(files, [entryName, ...budget.firstContent])
}

function withImports(files: readonly SizedFile[], names: readonly string[]): readonly SizedFile[] {
  const found = new Set(files.filter(({ name }) => names.includes(name)))
  // A set hands out what is added to it on the way.
  for (const { imports } of found) for (const file of files) if (imports.includes(file.file)) found.add(file)
  return [...found]
}

/** What the entry does not ask for itself is known to the browser one round trip later. */
function foundLate(files: readonly SizedFile[], counted: readonly SizedFile[]): readonly string[] {
  const entry = files.find(({ name }) => name === entryName)
  return counted
    .filter(file => file !== entry && !entry?.dynamicImports.includes(file.file))
    .map(({ name }) => `${name} is found out late: the entry does not ask for it`)
}
