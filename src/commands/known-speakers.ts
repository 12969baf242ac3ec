import { badInput, unavailable } from '../errors.ts'
import type { Ask } from './asking.ts'

const query = 'query ($id: ID!) { actor(id: $id) { id } }'

/** @throws BAD_USER_INPUT where one of the actors that `--speaker` names is not in the graph */
export async function refuseUnknownSpeakers(ask: Ask, speakers: readonly string[]): Promise<void> {
  for (const id of speakers) {
    const { data, errors } = await ask(query, { id })
    if (data?.actor) continue
    const [error] = errors ?? []
    if (error !== undefined && error.extensions?.code !== 'BAD_USER_INPUT') throw unavailable(error.message)
    throw badInput('--speaker', `there is no actor "${id}". What on-record export writes has the ids of all.`)
  }
}
