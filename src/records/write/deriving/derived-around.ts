import { ACTORS } from '../../../domain/concepts/concepts.ts'
import { deriveParticipants } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { reclusterActors } from './clusters.ts'
import { derivedRelations, deriveFromReceipts, statementsOf } from './derived.ts'
import { regroupTexts } from './shared-texts.ts'

/** A record's id and concept. */
export type Held = { readonly id: string; readonly concept: string }

/**
 * Derives again what depended on records that are gone: statements from their remaining attributions and relations,
 * events from their other participations, actors and sources from their other judgements.
 *
 * @throws CONFLICT if a statement is left without an attribution
 */
export async function deriveAround(transaction: Transaction, depending: readonly Held[]): Promise<void> {
  const idsOf = (...concepts: string[]) =>
    depending.filter(({ concept }) => concepts.includes(concept)).map(({ id }) => id)

  const sources = idsOf('Source')
  const ofSources = await statementsOf(transaction, await regroupTexts(transaction, sources))
  const statements = [...new Set([...idsOf('Statement'), ...ofSources])]
  await deriveFromReceipts(transaction, statements)
  await derivedRelations(transaction, { ends: statements })
  const events = idsOf('Event')
  if (events.length > 0) await transaction.run(deriveParticipants, { participations: [], events })
  const actors = idsOf(...ACTORS)
  if (actors.length > 0) await reclusterActors(transaction, actors)
}
