import { groupsOf } from '../domain/groups.ts'
import { textDigest } from '../domain/texts.ts'
import {
  createNames,
  deleteNames,
  forgetMembers,
  forgetParticipants,
  linkRecords,
  putRecords,
  settleDisputes,
  unlinkRecords,
} from '../generated/queries.ts'
import type { Transaction } from '../graph/store.ts'
import { derive } from './derived.ts'
import type { GraphRecord, Properties } from './graph-record.ts'
import { missingEnds } from './missing-ends.ts'

/** A record and the digest of its content, which tells whether it changed. */
export type Digested = { readonly record: GraphRecord; readonly digest: string }

export const digested = (record: GraphRecord): Digested => ({
  record,
  digest: textDigest(JSON.stringify(record.content)),
})

/**
 * Writes records with what they own, and derives what comes from them.
 *
 * @param at when they are written
 * @param recordedAt when each record that is not in the graph yet came into it first
 * @throws NOT_FOUND where an end of a relationship is not in the graph, with its id
 */
export async function layDown(
  transaction: Transaction,
  records: readonly Digested[],
  at: string,
  recordedAt: ReadonlyMap<string, string>,
): Promise<void> {
  const isOld = (id: string) => !recordedAt.has(id)
  await takeUp(transaction, records.map(({ record }) => record.id).filter(isOld))
  const settled = records.flatMap(({ record: { id, concept } }) =>
    concept === 'StatementRelation' && isOld(id) ? id : [],
  )
  if (settled.length > 0) await transaction.run(settleDisputes, { ids: settled })
  await put(transaction, records, at, recordedAt)
  await link(
    transaction,
    records.map(({ record }) => record),
  )
  await derive(
    transaction,
    records.map(({ record }) => record),
    new Set(recordedAt.keys()),
  )
}

/** Deletes what records own, their names and relationships, while the graph still shows where that is. */
export async function takeUp(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.run(forgetMembers, { ids })
  await transaction.run(forgetParticipants, { ids })
  await transaction.run(deleteNames, { ids })
  await transaction.run(unlinkRecords, { links: ids.map((id) => ({ from: id, ownerId: id })) })
}

async function put(
  transaction: Transaction,
  records: readonly Digested[],
  at: string,
  recordedAt: ReadonlyMap<string, string>,
) {
  for (const [concept, group] of groupsOf(records, ({ record }) => record.concept)) {
    const rows = group.map(({ record: { id, properties, content }, digest }) => {
      const recorded = concept === 'Statement' ? recordedAt.get(id) : undefined
      const recordedKey: Properties = recorded === undefined ? {} : { recordedKey: `${recorded}:${id}` }
      return {
        id,
        properties: { ...properties, ...recordedKey, content: JSON.stringify(content), digest },
      }
    })
    await transaction.run(putRecords[concept], { rows, at })
  }
  const names = records.flatMap(({ record: { id, names: own = [] } }) =>
    own.map((properties) => ({ entityId: id, properties })),
  )
  if (names.length > 0) await transaction.run(createNames, { names })
}

/** Writes the relationships that records own. */
export async function link(transaction: Transaction, records: readonly GraphRecord[]) {
  const owned = records.flatMap((record) =>
    record.links.map((each) => ({ ...each, properties: { ...each.properties, ownerId: record.id } })),
  )
  for (const [type, links] of groupsOf(owned, ({ type }) => type)) {
    const rows = links.map(({ from, to, properties }) => ({ from, to, properties }))
    const { written } = await transaction.run(linkRecords[type], { links: rows })
    if (written === rows.length) continue
    throw await missingEnds(
      transaction,
      links.map(({ from, to, properties: { ownerId } }) => ({ from, to, owner: ownerId })),
    )
  }
}
