import type { BundleList } from '../bundle/format.ts'

/** The ids of each list that a filter reaches: nothing else of a graph is held while it is exported. */
export type Reached = ReadonlyMap<BundleList, ReadonlySet<string>>
