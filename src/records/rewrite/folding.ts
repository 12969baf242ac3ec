import { ACTORS } from '../../domain/concepts/concepts.ts'
import { groupsOf } from '../../domain/groups.ts'
import {
  countFolded,
  type FoldedRow,
  foldedInOrder,
  foldNames,
  foldParts,
  foldRecords,
  receiptsOfStatements,
} from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import type { GraphRecord } from '../graph-record.ts'
import { searchTextOfStatement } from '../write/deriving/derived.ts'
import { deriveListing } from '../write/deriving/listing.ts'
import { type RecordOf, type Rewrite, rewritingRecords } from './in-batches.ts'

/**
 * Folds stored words and names again: search texts, the terms that names are looked up by, and the order of lists of
 * names.
 */
export const refold = (recordOf: RecordOf): Rewrite =>
  rewritingRecords({
    total: (store, after) => store.read(countFolded, { after }),
    idsAfter: (store, after, limit) => store.read(foldedInOrder, { after, limit }),
    rewrite: (transaction, held) =>
      foldBatch(
        transaction,
        held.map(({ concept, content }) => recordOf(concept, JSON.parse(content))),
      ),
  })

async function foldBatch(transaction: Transaction, records: readonly GraphRecord[]) {
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
