import { ACTORS } from '../domain/concepts/concepts.ts'
import { conflict } from '../errors.ts'
import {
  countAttributionsOfStatements,
  deriveRetractions,
  participationIdsOfEvents,
} from '../generated/queries.ts'
import type { Transaction } from '../graph/store.ts'
import { reclusterActors } from './clusters.ts'
import { deriveEventParticipants, deriveFromReceipts } from './derived.ts'

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
  if (statements.length > 0) {
    await checkAttributions(transaction, statements)
    await deriveFromReceipts(transaction, statements)
    await transaction.run(deriveRetractions, { ids: statements })
  }
  const events = idsOf('Event')
  if (events.length > 0) {
    const left = await transaction.run(participationIdsOfEvents, { ids: events })
    await deriveEventParticipants(
      transaction,
      left.map(({ id }) => id),
    )
  }
  const actors = idsOf(...ACTORS)
  if (actors.length > 0) await reclusterActors(transaction, actors)
}

async function checkAttributions(transaction: Transaction, ids: readonly string[]) {
  const counts = await transaction.run(countAttributionsOfStatements, { ids })
  const bare = counts.find(({ total }) => total === 0)
  if (bare) {
    throw conflict(
      `"${bare.id}" would be left without an attribution, and a statement needs at least one. Withdraw the statement instead.`,
      { record: bare.id },
    )
  }
}
