import { type ConceptName, conceptOf } from '../../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../../domain/concepts/references.ts'
import { groupsOf } from '../../../domain/groups.ts'
import { conflict } from '../../../errors.ts'
import {
  attributionsOfStatements,
  participationsInEvents,
  relationsFromStatements,
} from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../../graph-record.ts'
import type { Reader } from '../../reader.ts'

/**
 * A record that would repeat what another one says already, in the graph or in the same write. `mend` tells how to fix
 * it.
 */
export type Repeat = { readonly id: string; readonly rival: string; readonly mend: string }

/** What is needed of a record to find what it repeats. */
type Candidate = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/**
 * For each concept, the query for what the graph already has as parts of the given records: each with its `whole` and
 * the values, `telling`, that must differ.
 */
const partsOf: { readonly [concept in ConceptName]?: typeof attributionsOfStatements } = {
  Attribution: attributionsOfStatements,
  Participation: participationsInEvents,
  StatementRelation: relationsFromStatements,
}

/**
 * Finds records that would say again what may be said only once: a statement's report by one source, an actor's role in
 * an event, a relation between two statements.
 *
 * @param isNew whether a record is created by the same write, so that nothing in the graph can be part of it
 */
export async function repeatsIn(
  read: Reader,
  records: readonly Candidate[],
  isNew: (id: string) => boolean,
): Promise<Repeat[]> {
  const own = new Set(records.map(({ id }) => id))
  const repeats: Repeat[] = []
  for (const [concept, parts] of groupsOf(records, (record) => conceptWritten(record.concept))) {
    const { once } = conceptOf(concept)
    const query = partsOf[concept]
    if (once === undefined || query === undefined) continue
    const wholes = new Set(parts.flatMap(({ content }) => idsIn(content, once.within)))
    const ids = [...wholes].filter((id) => !isNew(id))
    const held = ids.length === 0 ? [] : (await read(query, { ids })).filter(({ id }) => !own.has(id))
    const first = new Map(held.map(({ whole, telling, id }) => [[whole, ...telling].join(' '), id]))
    for (const { id, content } of parts) {
      const key = [once.within, ...once.telling].map((field) => valueIn(content, field)).join(' ')
      const rival = first.get(key)
      if (rival === undefined) first.set(key, id)
      else repeats.push({ id, rival, mend: once.mend })
    }
  }
  return repeats
}

/**
 * Refuses repeats. The records that the parts belong to are locked before, so that if two writers say the same, the
 * second sees what the first one wrote.
 *
 * @throws CONFLICT with the record that already says it
 */
export async function refuseRepeats(
  transaction: Transaction,
  records: readonly Candidate[],
  isNew: (id: string) => boolean,
): Promise<void> {
  const [repeat] = await repeatsIn((query, params) => transaction.run(query, params), records, isNew)
  if (!repeat) return
  const { id, rival, mend } = repeat
  throw conflict(`"${id}" would repeat what "${rival}" already says. ${mend}`, { record: rival })
}
