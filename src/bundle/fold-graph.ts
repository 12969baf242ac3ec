import type { GraphStore } from '../graph/store.ts'
import { type Folded, foldAnew } from '../records/folding.ts'
import { recordOfContent } from './to-graph/content.ts'

/**
 * Brings a graph that folded words and names otherwise to how they are folded now (domain/search.ts, domain/names.ts), in the
 * order of ids from the record after `after` on.
 */
export const foldGraph = (
  store: GraphStore,
  after: string,
  reached: (folded: Folded) => Promise<void>,
): Promise<void> => foldAnew(store, recordOfContent, after, reached)
