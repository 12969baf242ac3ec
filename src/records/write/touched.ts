import { endUnlogged, noteForBackups } from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'

/** A transaction that collects the ids of the records that its queries write, as their `@touches` say. */
export type TouchingTransaction = Transaction & { readonly touched: ReadonlySet<string> }

export function collectingTouched(transaction: Transaction): TouchingTransaction {
  const touched = new Set<string>()
  return {
    touched,
    async run(query, params) {
      const answer = await transaction.run(query, params)
      for (const place of query.touches ?? []) {
        const [from, path] = place.startsWith('$') ? [params, place.slice(1)] : [answer, place]
        for (const id of idsAt(from, path.split('.'))) touched.add(id)
      }
      return answer
    },
  }
}

/** The strings at a path, through all lists on the way. */
function idsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsAt(each, path))
  if (typeof value === 'string') return [value]
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return []
  return idsAt((value as Readonly<Record<string, unknown>>)[step], rest)
}

/**
 * Runs a write of which the log says nothing, because it changes no content, in one transaction. A backup that is being
 * taken learns of it.
 */
export async function writeUnlogged(
  store: GraphStore,
  work: (transaction: Transaction) => Promise<unknown>,
): Promise<void> {
  const at = new Date().toISOString()
  await store.transaction(async (open) => {
    const transaction = collectingTouched(open)
    await work(transaction)
    const { isBackedUp } = await open.run(endUnlogged, {})
    if (isBackedUp) await open.run(noteForBackups, { id: null, ids: [...transaction.touched], at })
  })
}
