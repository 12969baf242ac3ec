import type { GraphStore } from '../graph/store.ts'
import { dropCopies } from '../records/rewrite/copies.ts'
import { addCountedBy } from '../records/rewrite/counted-by.ts'
import { rederiveDisputes } from '../records/rewrite/disputes.ts'
import { refold } from '../records/rewrite/folding.ts'
import type { Rewritten } from '../records/rewrite/in-batches.ts'
import { addHeldBounds } from '../records/rewrite/offices.ts'
import { relink } from '../records/rewrite/relinking.ts'
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
  /** Gives statements, and the relationships with their speakers, what they are counted by. */
  dates: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    addCountedBy(store, recordOfContent, after, reached),
  /** To the bounds of the time in which each membership was held. */
  offices: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    addHeldBounds(store, recordOfContent, after, reached),
}
