import { badInput } from '../../errors.ts'
import { voicesOfActors } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

/** The most actors that one actor can speak for. */
const voiceBound = 500

/** The ids of an actor, of all actors merged with it, and of everyone inside it, at any depth. */
export const voiceReader = (read: Reader) =>
  batched(async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const rows = await read(voicesOfActors, { ids, limit: voiceBound })
    const voices = new Map(rows.map((row) => [row.id, row.voices]))
    return ids.map((id) => voices.get(id) ?? [])
  })

/** The most actors whose voices are read at a time; each takes two walks. */
const voicesBound = 1_000

/**
 * The ids of everyone who speaks for the given actors: themselves and everyone inside them. Null if none are given.
 *
 * @throws BAD_USER_INPUT if there are too many of them to be read at a time
 */
export async function voicesNamed(
  { voicesOf }: { readonly voicesOf: ReturnType<typeof voiceReader> },
  ids: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  if (!ids) return null
  const voices = [...new Set((await Promise.all(ids.map(voicesOf))).flat())]
  if (voices.length <= voicesBound) return voices
  throw badInput(
    'filter.voiceOf',
    `covers ${voices.length} actors; at most ${voicesBound} are allowed. Name fewer, or smaller ones.`,
  )
}
