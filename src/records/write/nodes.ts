import { textDigest } from '../../domain/texts/texts.ts'
import { clearRecords, createNames, linkRecords, putRecords } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import type { GraphRecord, Properties } from '../graph-record.ts'
import { missingEnds } from './checking/missing-ends.ts'
import { derive } from './deriving/derived.ts'

/** A record and the digest of its content, which tells whether it changed. */
export type Digested = { readonly record: GraphRecord; readonly digest: string }

export const digestOf = ({ content }: Pick<GraphRecord, 'content'>): string =>
  textDigest(JSON.stringify(content))

export const digested = (record: GraphRecord): Digested => ({ record, digest: digestOf(record) })

/**
 * Writes records with what they own, and derives what follows from them.
 *
 * @param at when they are written
 * @param recordedAt when each new record first came into the graph
 * @throws NOT_FOUND, with its id, if an end of a relationship is not in the graph
 */
export async function writeNodes(
  transaction: Transaction,
  digested: readonly Digested[],
  at: string,
  recordedAt: ReadonlyMap<string, string>,
): Promise<void> {
  const records = digested.map(({ record }) => record)
  const old = records.flatMap(({ id }) => (recordedAt.has(id) ? [] : [id]))
  if (old.length > 0) await transaction.run(clearRecords, { ids: old })
  await put(transaction, digested, at, recordedAt)
  await link(transaction, records)
  await derive(transaction, records, new Set(recordedAt.keys()))
}

async function put(
  transaction: Transaction,
  digested: readonly Digested[],
  at: string,
  recordedAt: ReadonlyMap<string, string>,
) {
  const rows = digested.map(({ record: { id, concept, properties, content }, digest }) => {
    const recorded = concept === 'Statement' ? recordedAt.get(id) : undefined
    const recordedKey: Properties = recorded === undefined ? {} : { recordedKey: `${recorded}:${id}` }
    return {
      id,
      concept,
      properties: { ...properties, ...recordedKey, content: JSON.stringify(content), digest },
    }
  })
  await transaction.run(putRecords, { rows, at })
  const names = digested.flatMap(({ record: { id, names: own = [] } }) =>
    own.map((properties) => ({ entityId: id, properties })),
  )
  if (names.length > 0) await transaction.run(createNames, { names })
}

/** Writes the relationships that records own. */
export async function link(transaction: Transaction, records: readonly GraphRecord[]) {
  const links = records.flatMap((record) =>
    record.links.map(({ type, from, to, properties }) => ({
      type,
      from,
      to,
      properties: { ...properties, ownerId: record.id },
    })),
  )
  if (links.length === 0) return
  const { written } = await transaction.run(linkRecords, { links })
  if (written === links.length) return
  throw await missingEnds(
    transaction,
    links.map(({ from, to, properties: { ownerId } }) => ({ from, to, owner: ownerId })),
  )
}
