import type { BundleList } from '../bundle/format.ts'

/** The ids that a filter selects, by list. Nothing else is held in memory during an export. */
export type Selection = ReadonlyMap<BundleList, ReadonlySet<string>>
