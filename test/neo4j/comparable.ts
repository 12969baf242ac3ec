/** What the rows of a query owe each other's order to. */
type Order = 'rows' | 'walks' | 'none'

/** The column that the rows of some queries come in the order of: who asks pages by it, or takes the last. */
const columns: Readonly<Record<string, string>> = {
  lockWithdrawn: 'id',
  lockWithdrawnNaming: 'id',
  lockWithdrawnOf: 'id',
  receiptsOfSource: 'id',
  receiptsOfStatements: 'attributionId',
  reversedJudgements: 'withdrawnAt',
}

/** Those that rank what they give, by what every engine ranks alike. */
const rankings = ['statementsSharingWords']

const queryOf = (name: string) => name.split('.')[0] ?? ''

/** What the rows of a query have in the column that orders them; null where none does. */
export function orderedValues(name: string, answer: unknown): readonly string[] | null {
  const column = columns[queryOf(name)]
  if (column === undefined || !Array.isArray(answer)) return null
  return answer.map((row) => String(row[column]))
}

/** The log of several records has the order of each, what is found by ids or by a search none. */
const orderOf = (name: string, rows: readonly unknown[]): Order => {
  if (queryOf(name) in columns || rankings.includes(queryOf(name))) return 'rows'
  if (/^\w+InOrder\b/.test(name)) return 'rows'
  return rows.some(hasWalk) ? 'walks' : 'none'
}

const hasWalk = (row: unknown): row is { walk: string } =>
  typeof row === 'object' && row !== null && 'walk' in row

/** Columns whose lists are sets: who is inside, and how two are linked. */
const sets = ['voices', 'inside', 'links']

/**
 * An answer so that two engines' compare: rows that no order holds together are sorted, scores are left out (ranking
 * may differ between engines, the set of matches may not).
 */
export function comparable(name: string, answer: unknown): unknown {
  if (!Array.isArray(answer)) return withoutOrder(answer)
  const rows = answer.map(withoutOrder)
  const order = orderOf(name, rows)
  if (order === 'rows') return rows
  if (order === 'none') return sorted(rows)
  const walks = new Map<string, unknown[]>()
  for (const row of rows.filter(hasWalk)) walks.set(row.walk, [...(walks.get(row.walk) ?? []), row])
  return Object.fromEntries(walks)
}

/** In the order of their texts, since their own means nothing. */
const sorted = (some: readonly unknown[]): unknown[] =>
  some
    .map((each) => [JSON.stringify(each), each] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, each]) => each)

function withoutOrder(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row
  const entries = Object.entries(row)
    .filter(([key]) => key !== 'score')
    .map(
      ([key, value]) =>
        [
          key,
          sets.includes(key) && Array.isArray(value) ? sorted(value.map(sortedKeys)) : sortedKeys(value),
        ] as const,
    )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Maps have no order of keys; lists keep theirs. */
const sortedKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedKeys)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]) => [key, sortedKeys(inner)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value
