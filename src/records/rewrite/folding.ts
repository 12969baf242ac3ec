import { ACTORS } from '../../domain/concepts/concepts.ts'
import { groupsOf } from '../../domain/groups.ts'
import {
  countFolded,
  type FoldedRow,
  foldedInOrder,
  foldNames,
  foldParts,
  foldRecords,
  lockRecords,
  receiptsOfStatements,
} from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import type { GraphRecord } from '../graph-record.ts'
import { searchTextOfStatement } from '../write/deriving/derived.ts'
import { deriveListing } from '../write/deriving/listing.ts'
import { inBatches, type Rewritten } from './in-batches.ts'

/** Makes a graph record from the content that a node holds. */
export type RecordOf = (concept: string, content: object) => GraphRecord

/**
 * Folds stored words and names again: search texts, the terms that names are looked up by, and the order of lists of
 * names.
 *
 * @param after the id of the record after which to begin
 */
export const refold = (
  store: GraphStore,
  recordOf: RecordOf,
  after: string,
  folded: (folded: Rewritten) => Promise<void>,
): Promise<void> =>
  inBatches(
    store,
    {
      total: async () => (await store.read(countFolded, { after })).total,
      idsAfter: (last, limit) => store.read(foldedInOrder, { after: last, limit }),
      rewrite: (transaction, ids) => foldBatch(transaction, ids, recordOf),
    },
    after,
    folded,
  )

/** Locked before reading, so that an edit made meanwhile is folded either here or by the editor. */
async function foldBatch(transaction: Transaction, ids: readonly string[], recordOf: RecordOf) {
  const held = await transaction.run(lockRecords, { ids })
  const records = held.map(({ concept, content }) => recordOf(concept, JSON.parse(content)))
  const names = records.flatMap(({ id, names = [] }) =>
    names.map((name) => ({
      entityId: id,
      id: String(name.id),
      folded: String(name.folded),
      terms: String(name.terms),
      words: String(name.words),
    })),
  )
  if (names.length > 0) await transaction.run(foldNames, { rows: names })
  const parts = records.flatMap(({ id, concept, links }) =>
    concept === 'Organisation' && links.some(({ type }) => type === 'PART_OF')
      ? [{ id, key: keyIn(links) }]
      : [],
  )
  if (parts.length > 0) await transaction.run(foldParts, { rows: parts })
  await deriveListing(transaction, idsOf(records, isActor))
  const rows = [
    ...(await ofStatements(
      transaction,
      idsOf(records, ({ concept }) => concept === 'Statement'),
    )),
    ...records.flatMap(({ id, concept, properties: { searchText } }) =>
      typeof searchText === 'string' && !isActor({ concept }) ? [{ id, searchText }] : [],
    ),
  ]
  if (rows.length > 0) await transaction.run(foldRecords, { rows })
}

const isActor = ({ concept }: Pick<GraphRecord, 'concept'>) => ACTORS.some((actor) => actor === concept)

const idsOf = (records: readonly GraphRecord[], wanted: (record: GraphRecord) => boolean) =>
  records.filter(wanted).map(({ id }) => id)

const keyIn = (links: GraphRecord['links']) =>
  String(links.find(({ type }) => type === 'PART_OF')?.properties?.key)

async function ofStatements(transaction: Transaction, ids: readonly string[]): Promise<FoldedRow[]> {
  if (ids.length === 0) return []
  const receipts = groupsOf(await transaction.run(receiptsOfStatements, { ids }), ({ id }) => id)
  return [...receipts].map(([id, reports]) => ({ id, searchText: searchTextOfStatement(reports) }))
}
