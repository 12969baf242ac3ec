import { dropCopies } from '../records/rewrite/copies.ts'
import { addCountedBy } from '../records/rewrite/counted-by.ts'
import { rederiveDisputes } from '../records/rewrite/disputes.ts'
import { refold } from '../records/rewrite/folding.ts'
import type { Rewrite } from '../records/rewrite/in-batches.ts'
import { addHeldBounds } from '../records/rewrite/offices.ts'
import { relink } from '../records/rewrite/relinking.ts'
import { addSharedTexts } from '../records/rewrite/shared-texts.ts'
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
  /** Gives statements, and the relationships with their speakers, what they are counted by. */
  dates: addCountedBy(recordOfContent),
  /** Gives memberships the bounds of the time in which they were held. */
  offices: addHeldBounds(recordOfContent),
  /** Gives sources the texts that they share by copies, and what kept texts are compared by. */
  sharedTexts: addSharedTexts,
} satisfies Readonly<Record<string, Rewrite>>
