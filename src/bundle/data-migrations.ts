import type { GraphStore } from '../graph/store.ts'
import { dropCopies } from '../records/rewrite/copies.ts'
import { rederiveDisputes } from '../records/rewrite/disputes.ts'
import { refold } from '../records/rewrite/folding.ts'
import type { Rewritten } from '../records/rewrite/in-batches.ts'
import { relink } from '../records/rewrite/relinking.ts'
import { addSaidIn } from '../records/rewrite/said-in.ts'
import { recordOfContent } from './to-graph/content.ts'

/** What migrations of data do (cypher/migrations), each in the order of ids from the record after `after` on. */
export const dataMigrations = {
  /** To how words and names are folded now (domain/search.ts, domain/names.ts). */
  folding: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    refold(store, recordOfContent, after, reached),
  disputes: rederiveDisputes,
  copies: dropCopies,
  /** To where open dates stand now (domain/dates.ts), and to whom reports came through. */
  links: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    relink(store, recordOfContent, after, reached),
  /** To the days, months and years that statements are grouped by. */
  dates: (store: GraphStore, after: string, reached: (rewritten: Rewritten) => Promise<void>) =>
    addSaidIn(store, recordOfContent, after, reached),
}
