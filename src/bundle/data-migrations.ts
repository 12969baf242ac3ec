import type { GraphStore } from '../graph/store.ts'
import { dropCopies } from '../records/rewrite/copies.ts'
import { rederiveDisputes } from '../records/rewrite/disputes.ts'
import { refold } from '../records/rewrite/folding.ts'
import type { Rewritten } from '../records/rewrite/in-batches.ts'
import { addHeldBounds } from '../records/rewrite/offices.ts'
import { relink } from '../records/rewrite/relinking.ts'
import { addSaidIn } from '../records/rewrite/said-in.ts'
import { recordOfContent } from './to-graph/content.ts'

/**
 * The migrations of data (cypher/migrations). Each goes through the records in order of id, from the one after `after`.
 */
export const dataMigrations = {
  /** Folds words and names as this version does (domain/search, domain/names). */
  folding: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    refold(store, recordOfContent, after, reached),
  disputes: rederiveDisputes,
  copies: dropCopies,
  /** Sorts open dates as this version does (domain/dates), and links reports to whom they came through. */
  links: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    relink(store, recordOfContent, after, reached),
  /** To the days, months and years that statements are grouped by. */
  dates: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    addSaidIn(store, recordOfContent, after, reached),
  /** To the bounds of the time in which each membership was held. */
  offices: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    addHeldBounds(store, recordOfContent, after, reached),
}
