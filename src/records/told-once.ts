import { groupsOf } from '../domain/groups.ts'
import { conflict } from '../errors.ts'
import {
  attributionsOfStatements,
  participationsInEvents,
  relationsFromStatements,
} from '../generated/queries.ts'
import type { Transaction } from '../graph/store.ts'
import type { GraphRecord } from './graph-record.ts'
import type { Reader } from './reader.ts'

/** A record that would repeat what another one of the graph, or of the same write, already says. */
export type Repeat = { readonly id: string; readonly rival: string; readonly mend: string }

/** Which property names the whole that a part belongs to, which ones tell it from the other parts, and what to do. */
type Rule = {
  readonly whole: string
  readonly telling: readonly string[]
  readonly partsOf: typeof attributionsOfStatements
  readonly mend: string
}

const ofRelations: Rule = {
  whole: 'fromId',
  telling: ['relationType', 'toId'],
  partsOf: relationsFromStatements,
  mend: 'Merge them and keep the receipts of both.',
}

const rules: { readonly [concept in GraphRecord['concept']]?: Rule } = {
  Attribution: {
    whole: 'statementId',
    telling: ['sourceId'],
    partsOf: attributionsOfStatements,
    mend: 'A source that repeats itself is one attribution with several passages.',
  },
  Participation: {
    whole: 'eventId',
    telling: ['actorId', 'role'],
    partsOf: participationsInEvents,
    mend: 'Merge them and keep the evidence of both.',
  },
  StatementRelation: ofRelations,
  Dispute: ofRelations,
}

/**
 * What the record tells once (design section 1) and these records would tell again: a statement's report by one source, an
 * actor's role in an event, a relation between two statements.
 */
export async function repeatsIn(read: Reader, records: readonly GraphRecord[]): Promise<Repeat[]> {
  const own = new Set(records.map(({ id }) => id))
  const repeats: Repeat[] = []
  for (const [rule, parts] of groupsOf(records, ({ concept }) => rules[concept])) {
    if (rule === undefined) continue
    const ids = [...new Set(parts.map(({ properties }) => String(properties[rule.whole])))]
    const held = (await read(rule.partsOf, { ids })).filter(({ id }) => !own.has(id))
    const first = new Map(held.map(({ whole, telling, id }) => [[whole, ...telling].join(' '), id]))
    for (const { id, properties } of parts) {
      const key = [rule.whole, ...rule.telling].map((name) => properties[name]).join(' ')
      const rival = first.get(key)
      if (rival === undefined) first.set(key, id)
      else repeats.push({ id, rival, mend: rule.mend })
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
  records: readonly GraphRecord[],
): Promise<void> {
  const [repeat] = await repeatsIn((query, params) => transaction.run(query, params), records)
  if (!repeat) return
  const { id, rival, mend } = repeat
  throw conflict(`"${id}" would repeat what "${rival}" already says. ${mend}`, { record: rival })
}
