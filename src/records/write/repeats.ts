import { type ConceptName, conceptOf } from '../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../domain/concepts/references.ts'
import { groupsOf } from '../../domain/groups.ts'
import { conflict } from '../../errors.ts'
import {
  attributionsOfStatements,
  participationsInEvents,
  relationsFromStatements,
} from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../graph-record.ts'
import type { Reader } from '../reader.ts'

/** A record that would repeat what another one of the graph, or of the same write, already says. */
export type Repeat = { readonly id: string; readonly rival: string; readonly mend: string }

/** What is to know of a record to find what it repeats. */
type Told = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/** What the graph has of the parts of some records, each with its `whole` and what tells it from the others, `telling`. */
const partsOf: { readonly [concept in ConceptName]?: typeof attributionsOfStatements } = {
  Attribution: attributionsOfStatements,
  Participation: participationsInEvents,
  StatementRelation: relationsFromStatements,
}

/**
 * What the record tells once and these records would tell again: a statement's report by one source, an actor's role in an
 * event, a relation between two statements.
 *
 * @param isNew tells the records that come into the graph with these: nothing in it is a part of them
 */
export async function repeatsIn(
  read: Reader,
  records: readonly Told[],
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
 * Refuses what would be told twice. Whatever the parts belong to is locked before, so that of two writers who tell the
 * same the second finds what the first wrote.
 *
 * @throws CONFLICT with the record that says it already
 */
export async function refuseRepeats(
  transaction: Transaction,
  records: readonly Told[],
  isNew: (id: string) => boolean,
): Promise<void> {
  const [repeat] = await repeatsIn((query, params) => transaction.run(query, params), records, isNew)
  if (!repeat) return
  const { id, rival, mend } = repeat
  throw conflict(`"${id}" would repeat what "${rival}" already says. ${mend}`, { record: rival })
}
