import { ownersOfLinks, reportsOfStatements } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import type { Rebuild } from '../write/restoring.ts'
import { type Changed, presentStates } from './changed.ts'

/** Records by their ids, and what each refers to, according to what it held then. */
type Held = { readonly refersTo: readonly string[]; readonly statement: string | null }

/**
 * The same changes, but without what refers to something that a redaction has erased since, and without statements that are
 * left with no attribution: what such a record said cannot be shown, or not without its receipt. Records that were not
 * written since are among them then.
 */
export async function withoutErased(
  transaction: Transaction,
  found: readonly Changed[],
  rebuild: Rebuild,
): Promise<readonly Changed[]> {
  const changed = new Map(found.map((each) => [each.id, each]))
  const isErased = (id: string) => changed.get(id)?.past.was === 'ERASED'
  if (![...changed.keys()].some(isErased)) return found
  const held = heldThen(found, rebuild)
  for (let looked = new Set<string>(); ; ) {
    const broken = [...held].filter(([, { refersTo }]) =>
      refersTo.some((id) => changed.has(id) && !held.has(id)),
    )
    const bare = await withoutReports(transaction, changed, held)
    const lost = [...changed.keys()].filter((id) => isErased(id) && !looked.has(id))
    looked = new Set([...looked, ...lost])
    const owners = lost.length === 0 ? [] : await transaction.run(ownersOfLinks, { ids: lost })
    const unchanged = [...bare, ...owners.map(({ id }) => id)].filter((id) => !changed.has(id))
    const going = [...broken.map(([id]) => id), ...bare.filter((id) => held.has(id))]
    if (going.length + unchanged.length === 0) return [...changed.values()]
    for (const id of going) {
      held.delete(id)
      leaveOut(changed, id)
    }
    for (const [id, now] of await presentStates(transaction, [...new Set(unchanged)].sort())) {
      const { content, revision } = now
      changed.set(id, { id, now, past: { was: 'ERASED', wasLive: true, content, revision } })
    }
  }
}

function leaveOut(changed: Map<string, Changed>, id: string) {
  const one = changed.get(id)
  if (one?.past.was !== 'LIVE') return
  const { content, revision } = one.past
  changed.set(id, { ...one, past: { was: 'ERASED', wasLive: true, content, revision } })
}

/** What was live then, of what was written since. */
function heldThen(changed: readonly Changed[], rebuild: Rebuild): Map<string, Held> {
  return new Map(
    changed.flatMap(({ id, now: { concept }, past }) => {
      if (past.was !== 'LIVE') return []
      const record = rebuild(concept, JSON.parse(past.content))
      const ends = record.links.flatMap(({ from, to }) => [from, to])
      const refersTo = [...new Set(ends)].filter((end) => end !== id)
      const statement = concept === 'Attribution' ? String(record.properties.statementId) : null
      return [[id, { refersTo, statement }] as const]
    }),
  )
}

/** The statements that had no attribution but such as are erased. */
async function withoutReports(
  transaction: Transaction,
  changed: ReadonlyMap<string, Changed>,
  held: ReadonlyMap<string, Held>,
): Promise<string[]> {
  const reported = new Set([...held.values()].flatMap(({ statement }) => statement ?? []))
  const attributions = [...changed.values()].filter(({ now }) => now.concept === 'Attribution')
  const named = attributions.flatMap(({ now, past }) =>
    [now.content, past.was === 'LIVE' || past.was === 'ERASED' ? past.content : null].flatMap(statementIn),
  )
  const own = [...held.keys()].filter((id) => changed.get(id)?.now.concept === 'Statement')
  const wasThere = (id: string) => held.has(id) || !changed.has(id)
  const ids = [...new Set([...named, ...own])].filter((id) => wasThere(id) && !reported.has(id))
  if (ids.length === 0) return []
  const rows = await transaction.run(reportsOfStatements, { ids })
  for (const { id, attribution } of rows) if (!changed.has(attribution)) reported.add(id)
  return ids.filter((id) => !reported.has(id))
}

function statementIn(content: string | null): string[] {
  const { statement } = content === null ? {} : (JSON.parse(content) as { statement?: string })
  return statement === undefined ? [] : [statement]
}
