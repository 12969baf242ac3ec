import type { Page, PageEdge } from '../../domain/paging/pages.ts'
import { sharedEntitiesOfRelations } from '../../generated/queries.ts'
import type { RelationshipType } from '../graph-record.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'
import type { EntityRow, RelationRow } from './rows.ts'

/** How disputes are reached: from either speaker, from those they spoke for, and from what they are about. */
export type DisputeRelationship = Extract<RelationshipType, 'INVOLVES' | 'INVOLVES_FOR' | 'CONCERNS'>

/** Where a relation is seen from: one of its statements, one of its speakers, or neither (at the root). */
export type Viewpoint = { readonly statementId: string } | { readonly actorId: string } | null

/** An edge that knows where it is seen from, so that it can tell which end is the other one. */
export type RelationEdge = PageEdge<RelationRow> & { readonly seenFrom: Viewpoint }
export type RelationPage = Page<RelationRow, RelationEdge>

/** The ids of what both statements of a relation are about or mention. */
export const sharedEntityReader = (read: Reader) =>
  batched(async (ids: readonly string[]) => {
    const shared = new Map(
      (await read(sharedEntitiesOfRelations, { ids })).map((row) => [row.id, row.entities]),
    )
    return ids.map((id): readonly EntityRow[] => shared.get(id) ?? [])
  })

/** The same page, seen from one of its statements or speakers. */
export const withOtherEnds = (page: Page<RelationRow>, seenFrom: Viewpoint): RelationPage => ({
  ...page,
  edges: page.edges.map((edge) => ({ ...edge, seenFrom })),
})
