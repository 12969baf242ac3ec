import { badInput } from '../../errors.ts'
import { KnownActorDocument } from '../../generated/operations.ts'
import { type Ask, unlessBad } from '../remote/asking.ts'

/** @throws BAD_USER_INPUT where one of the actors that `--speaker` names is not in the graph */
export async function refuseUnknownSpeakers(ask: Ask, speakers: readonly string[]): Promise<void> {
  for (const id of speakers) {
    const known = await unlessBad(ask.one(KnownActorDocument, { id }), 'id')
    if (known?.actor) continue
    throw badInput(
      '--speaker',
      `there is no actor "${id}". on-record export lists all actors with their ids.`,
    )
  }
}
