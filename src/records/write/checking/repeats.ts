import { type ConceptName, conceptOf } from '../../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../../domain/concepts/references.ts'
import { groupsOf } from '../../../domain/groups.ts'
import { conflict } from '../../../errors.ts'
import {
  attestationsOfEntities,
  attributionsOfStatements,
  participationsInEvents,
  relationsFromStatements,
} from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../../graph-record.ts'
import type { Reader } from '../../reader.ts'

/** A record that would repeat what another one, in the graph or in the same write, already says; `mend` is the fix. */
export type Repeat = { readonly id: string; readonly rival: string; readonly mend: string }

/** What is needed of a record to find what it repeats. */
type Candidate = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/** For each concept, the query for the records within given ones, each with the values that it must be unique by. */
const recordsWithin: { readonly [concept in ConceptName]?: typeof attributionsOfStatements } = {
  Attribution: attributionsOfStatements,
  Participation: participationsInEvents,
  StatementRelation: relationsFromStatements,
  Attestation: attestationsOfEntities,
}

/**
 * Finds records that would say again what may be said only once: a statement's report by one source, an actor's role in
 * an event, a relation between two statements, what sources state of a field.
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
  for (const [concept, candidates] of groupsOf(records, (record) => conceptWritten(record.concept))) {
    const { unique } = conceptOf(concept)
    const query = recordsWithin[concept]
    if (unique === undefined || query === undefined) continue
    const within = new Set(candidates.flatMap(({ content }) => idsIn(content, unique.within)))
    const ids = [...within].filter((id) => !isNew(id))
    const stored = ids.length === 0 ? [] : (await read(query, { ids })).filter(({ id }) => !own.has(id))
    const first = new Map(stored.map(({ within, values, id }) => [[within, ...values].join(' '), id]))
    for (const { id, content } of candidates) {
      const key = [unique.within, ...unique.by].map((field) => valueIn(content, field)).join(' ')
      const rival = first.get(key)
      if (rival === undefined) first.set(key, id)
      else repeats.push({ id, rival, mend: unique.mend })
    }
  }
  return repeats
}

/** The ids of the stored records that a new one might repeat, because they are within the same record. */
export async function possibleRivals(read: Reader, concept: ConceptName, content: object): Promise<string[]> {
  const { unique } = conceptOf(concept)
  const query = recordsWithin[concept]
  const ids = unique === undefined ? [] : idsIn(content, unique.within)
  return query === undefined || ids.length === 0 ? [] : (await read(query, { ids })).map(({ id }) => id)
}

/**
 * Refuses repeats. The records that they are within are locked before, so that if two writers say the same, the second
 * one sees what the first one wrote.
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
