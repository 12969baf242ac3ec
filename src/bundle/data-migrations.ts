import { dropCopies } from '../records/rewrite/copies.ts'
import { rederiveDisputes } from '../records/rewrite/disputes.ts'
import { refold } from '../records/rewrite/folding.ts'
import type { Rewrite } from '../records/rewrite/in-batches.ts'
import { addHeldBounds } from '../records/rewrite/offices.ts'
import { relink } from '../records/rewrite/relinking.ts'
import { addSaidIn } from '../records/rewrite/said-in.ts'
import { recordOfContent } from './to-graph/content.ts'

/**
 * The migrations of data (cypher/migrations). Each goes through the records in order of id, from the one after `after`.
 */
export const dataMigrations = {
  /** Folds words and names as this version does (domain/search, domain/names). */
  folding: refold(recordOfContent),
  disputes: rederiveDisputes,
  copies: dropCopies,
  /** Sorts open dates as this version does (domain/dates), and links reports to whom they came through. */
  links: relink(recordOfContent),
  /** To the days, months and years that statements are grouped by. */
  dates: addSaidIn(recordOfContent),
  /** To the bounds of the time in which each membership was held. */
  offices: addHeldBounds(recordOfContent),
} satisfies Readonly<Record<string, Rewrite>>
