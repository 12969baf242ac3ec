import { ACTORS } from '../../domain/concepts/concepts.ts'
import { deriveParticipants } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { reclusterActors } from './clusters.ts'
import { derivedRelations, deriveFromReceipts } from './derived.ts'

/** A record by its id and what it is. */
export type Held = { readonly id: string; readonly concept: string }

/**
 * Derives anew what came from records that were taken away: of statements from the attributions and relations that are
 * left, of events from their other participations, of actors from the other judgements.
 *
 * @throws CONFLICT where a statement is left without an attribution
 */
export async function deriveAround(transaction: Transaction, depending: readonly Held[]): Promise<void> {
  const idsOf = (...concepts: string[]) =>
    depending.filter(({ concept }) => concepts.includes(concept)).map(({ id }) => id)

  const statements = idsOf('Statement')
  await deriveFromReceipts(transaction, statements)
  await derivedRelations(transaction, { ends: statements })
  const events = idsOf('Event')
  if (events.length > 0) await transaction.run(deriveParticipants, { participations: [], events })
  const actors = idsOf(...ACTORS)
  if (actors.length > 0) await reclusterActors(transaction, actors)
}
