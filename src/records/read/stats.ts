import { VERIFICATION_STATUSES, type VerificationStatus } from '../../domain/vocabulary.ts'
import { countVerification } from '../../generated/queries.ts'
import { recordCounts } from '../pages/counts.ts'
import { countBound } from '../pages/requests.ts'
import type { Reader } from '../reader.ts'

type Counted = Exclude<keyof typeof recordCounts, 'Actor' | 'Dispute'>

/** The counts of a graph: records by concept, and receipts by verification status. */
export type StatsRow = {
  readonly counts: Readonly<Record<Counted, number>>
  readonly verification: readonly {
    readonly status: VerificationStatus
    readonly count: number
    readonly countIsExact: boolean
  }[]
}

export async function statsOf(read: Reader): Promise<StatsRow> {
  const concepts = Object.keys(recordCounts).filter(
    (concept): concept is Counted => concept !== 'Actor' && concept !== 'Dispute',
  )
  const [totals, statuses] = await Promise.all([
    Promise.all(
      concepts.map(async (concept) => [concept, (await read(recordCounts[concept], {})).total] as const),
    ),
    read(countVerification, { statuses: VERIFICATION_STATUSES, bound: countBound + 1 }),
  ])
  const counted = new Map(statuses.map(({ status, ...counts }) => [status, Object.values(counts)]))
  return {
    counts: Object.fromEntries(totals) as Record<Counted, number>,
    verification: VERIFICATION_STATUSES.map((status) => {
      const counts = counted.get(status) ?? []
      return {
        status,
        count: counts.reduce((sum, count) => sum + Math.min(count, countBound), 0),
        countIsExact: counts.every((count) => count <= countBound),
      }
    }),
  }
}
