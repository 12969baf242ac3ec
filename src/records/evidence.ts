import {
  countEvidenceRelated,
  countRecords,
  type EvidenceConditions,
  type EvidenceRow,
  evidenceByIds,
  evidenceIdsInOrder,
  evidenceInOrder,
  evidenceRelated,
} from '../generated/queries.ts'
import { orderedPages, relatedPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { EvidenceRow }

/** The most pieces of evidence that one fact may have. */
const evidenceBound = 100

export function evidenceRecords(read: Reader) {
  const related = relatedPages<EvidenceRow, 'SUPPORTS', null>(read, {
    unconditional: null,
    related: evidenceRelated,
    countRelated: countEvidenceRelated,
  })
  return {
    byId: batchedRows((ids) => read(evidenceByIds, { ids })),
    /** All evidence for a participation, a membership or an event, by id. */
    async of(parentId: string): Promise<EvidenceRow[]> {
      const page = { first: evidenceBound, order: 'ID_ASC', after: null }
      const { edges } = await related.page([{ relation: 'SUPPORTS', parentId }], {
        page,
        order: 'asc',
        conditions: null,
      })
      return edges.map(({ node }) => node)
    },
    pages: orderedPages<EvidenceRow, EvidenceConditions>(read, {
      unconditional: { verification: null },
      inOrder: evidenceInOrder,
      scanEndsOf: 'Evidence',
      count: countRecords.Evidence,
      idsInOrder: evidenceIdsInOrder,
    }),
  }
}
