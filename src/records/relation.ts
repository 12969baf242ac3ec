import { groupsOf } from '../domain/groups.ts'
import type { Page, PageEdge } from '../domain/pages.ts'
import {
  countRelationsRelated,
  type DisputeConditions,
  type deriveLinksOfDisputes,
  disputeIdsInOrder,
  disputesInOrder,
  type EntityRow,
  type RelationRow,
  relationIdsRelated,
  relationsByIds,
  relationsRelated,
  sharedEntitiesOfRelations,
} from '../generated/queries.ts'
import { conceptPages } from './concept-pages.ts'
import { batched, batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'
import type { Anchor } from './walk-queries.ts'

export type { DisputeConditions, RelationRow }

/** How disputes are reached: from either speaker, from those that they spoke for, and from what they are about. */
export type DisputeRelationship = keyof typeof deriveLinksOfDisputes

/** From where a relation is seen: one of its statements, one of its speakers, or neither (at the root). */
export type Viewpoint = { readonly statementId: string } | { readonly actorId: string } | null

/** An edge knows from where it is seen, so that it can tell which end is the other one. */
export type RelationEdge = PageEdge<RelationRow> & { readonly seenFrom: Viewpoint }
export type RelationPage = Page<RelationRow, RelationEdge>

export const unconditionalRelations: DisputeConditions = {
  involving: null,
  between: null,
  betweenOther: null,
  voiceOf: null,
  about: null,
  types: null,
  certainty: null,
  clash: null,
  saidFrom: null,
  saidUntil: null,
  sameSpeaker: null,
}

export const relationRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(relationsByIds, { ids })),
  sharedEntitiesOf: batched(async (ids: readonly string[]) => {
    const shared = new Map(
      (await read(sharedEntitiesOfRelations, { ids })).map((row) => [row.id, row.entities]),
    )
    return ids.map((id): readonly EntityRow[] => shared.get(id) ?? [])
  }),
  /** The relations of statements, by id; disputes by time, of which alone `inOrder` gives all. */
  pages: conceptPages<RelationRow, keyof typeof relationsRelated, DisputeConditions>(read, {
    concept: 'Dispute',
    unconditional: unconditionalRelations,
    related: relationsRelated,
    countRelated: countRelationsRelated,
    idsRelated: relationIdsRelated,
    inOrder: disputesInOrder,
    idsInOrder: disputeIdsInOrder,
  }),
  /** How many disputes some walks lead to, to take those that lead to the fewest. */
  degree: async (anchors: readonly Anchor<DisputeRelationship>[]) => {
    const counted = await Promise.all(
      [...groupsOf(anchors, ({ relation }) => relation)].map(([relation, group]) =>
        read(countRelationsRelated[relation], { parentIds: group.map(({ parentId }) => parentId) }),
      ),
    )
    return counted.flat().reduce((sum, { total }) => sum + total, 0)
  },
})

/** The same page, as it is seen from one of its statements or speakers. */
export const withOtherEnds = (page: Page<RelationRow>, seenFrom: Viewpoint): RelationPage => ({
  ...page,
  edges: page.edges.map((edge) => ({ ...edge, seenFrom })),
})
