import { textDigest } from '../../domain/texts/texts.ts'
import { clearRecords, createNames, linkRecords, putRecords } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { type GraphRecord, type Properties, paged } from '../graph-record.ts'
import { missingEnds } from './checking/missing-ends.ts'
import { derivedAtHand, newStatements, type OwnReports } from './deriving/at-hand.ts'
import { derive } from './deriving/derived.ts'

/** A record with its content as JSON, and the digest of that, which tells whether it changed. */
export type Digested = { readonly record: GraphRecord; readonly json: string; readonly digest: string }

export const digestOf = ({ content }: Pick<GraphRecord, 'content'>): string =>
  textDigest(JSON.stringify(content))

export function digested(record: GraphRecord): Digested {
  const json = JSON.stringify(record.content)
  return { record, json, digest: textDigest(json) }
}

/**
 * Writes records with what they own, and derives what follows from them. Relationships come first: to write them locks the
 * sources of new statements, whose derived fields are then written together with their own.
 *
 * @param at when they are written
 * @param recordedAt when each new record first came into the graph
 * @param recopied the sources that are now recorded as copies of another one than before
 * @throws NOT_FOUND, with its id, if an end of a relationship is not in the graph
 */
export async function writeNodes(
  transaction: Transaction,
  digested: readonly Digested[],
  at: string,
  recordedAt: ReadonlyMap<string, string>,
  recopied: readonly string[],
): Promise<void> {
  const records = digested.map(({ record }) => record)
  const created = new Set(recordedAt.keys())
  const old = records.flatMap(({ id }) => (created.has(id) ? [] : [id]))
  if (old.length > 0) await transaction.run(clearRecords, { ids: old })
  const statements = newStatements(digested, created)
  await link(transaction, records, statements)
  const derived = await derivedAtHand(transaction, records, statements)
  await put(transaction, digested, at, recordedAt, derived)
  await derive(transaction, records, created, new Set(derived.keys()), recopied)
}

async function put(
  transaction: Transaction,
  digested: readonly Digested[],
  at: string,
  recordedAt: ReadonlyMap<string, string>,
  derived: ReadonlyMap<string, Properties>,
) {
  const rows = digested.map(({ record: { id, concept, properties }, json, digest }) => {
    const recorded = concept === 'Statement' ? recordedAt.get(id) : undefined
    const recordedKey: Properties = recorded === undefined ? {} : { recordedKey: `${recorded}:${id}` }
    return {
      id,
      concept,
      properties: { ...properties, ...recordedKey, ...derived.get(id), content: json, digest },
    }
  })
  await transaction.run(putRecords, { rows, at })
  const names = digested.flatMap(({ record: { id, names: own = [] } }) =>
    own.map((properties) => ({ entityId: id, properties })),
  )
  if (names.length > 0) await transaction.run(createNames, { names })
}

/** Writes the relationships that records own, and those from new statements to the sources that report them. */
export async function link(
  transaction: Transaction,
  records: readonly GraphRecord[],
  statements: ReadonlyMap<string, OwnReports> = new Map(),
) {
  const owned = records.flatMap((record) =>
    record.links.map(({ type, from, to, properties }) => ({
      type,
      from,
      to,
      properties: { ...properties, ownerId: record.id },
    })),
  )
  const reported = [...statements].flatMap(([id, { reports, key, span }]) =>
    [...new Set(reports.map(({ sourceId }) => sourceId))].map((source) => ({
      type: 'REPORTED_IN' as const,
      from: id,
      to: source,
      properties: paged(source, key, span),
    })),
  )
  const links = [...owned, ...reported]
  if (links.length === 0) return
  const { written } = await transaction.run(linkRecords, { links })
  if (written === links.length) return
  throw await missingEnds(
    transaction,
    owned.map(({ from, to, properties: { ownerId } }) => ({ from, to, owner: ownerId })),
  )
}
