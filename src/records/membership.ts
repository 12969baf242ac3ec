import {
  countMembershipsRelated,
  type MembershipRow,
  membershipsByIds,
  membershipsRelated,
} from '../generated/queries.ts'
import { relatedPages } from './concept-pages.ts'
import { batchedRows } from './loader.ts'
import type { Reader } from './reader.ts'

export type { MembershipRow }

export const membershipRecords = (read: Reader) => ({
  byId: batchedRows((ids) => read(membershipsByIds, { ids })),
  related: relatedPages<MembershipRow, keyof typeof membershipsRelated, null>(read, {
    unconditional: null,
    related: membershipsRelated,
    countRelated: countMembershipsRelated,
  }),
})
