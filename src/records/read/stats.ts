import { VERIFICATION_STATUSES, type VerificationStatus } from '../../domain/vocabulary.ts'
import { countVerification } from '../../generated/queries.ts'
import { recordCounts } from '../pages/counts.ts'
import { countBound } from '../pages/requests.ts'
import type { Reader } from '../reader.ts'

type Counted = Exclude<keyof typeof recordCounts, 'Actor' | 'Dispute'>

type StatusCount = {
  readonly status: VerificationStatus
  readonly count: number
  readonly countIsExact: boolean
}

/** The counts of a graph, each read when it is asked for. */
export type GraphStats = {
  /** How many records there are of a concept. */
  readonly countOf: (concept: Counted) => Promise<number>
  /** How many receipts there are of each verification status. */
  readonly receiptsByStatus: () => Promise<StatusCount[]>
}

export const graphStats = (read: Reader): GraphStats => ({
  countOf: async (concept) => (await read(recordCounts[concept], {})).total,
  async receiptsByStatus() {
    const statuses = await read(countVerification, { statuses: VERIFICATION_STATUSES, bound: countBound + 1 })
    const counted = new Map(statuses.map(({ status, ...counts }) => [status, Object.values(counts)]))
    return VERIFICATION_STATUSES.map((status) => {
      const counts = counted.get(status) ?? []
      return {
        status,
        count: counts.reduce((sum, count) => sum + Math.min(count, countBound), 0),
        countIsExact: counts.every((count) => count <= countBound),
      }
    })
  },
})
