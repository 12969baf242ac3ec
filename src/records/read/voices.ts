import { badInput } from '../../errors.ts'
import { voicesOfActors } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'

/** An actor speaks with the voice of at most so many. */
const voiceBound = 500

/** The ids of an actor, of whatever it was merged with, and of everyone inside it, to any depth. */
export const voiceReader = (read: Reader) =>
  batched(async (ids: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const rows = await read(voicesOfActors, { ids, limit: voiceBound })
    const voices = new Map(rows.map((row) => [row.id, row.voices]))
    return ids.map((id) => voices.get(id) ?? [])
  })

/** The most actors whose voices are read at once: each is two walks. */
const voicesBound = 1_000

/**
 * The ids of everyone who speaks for some actors: themselves and whoever is inside them. Null where none are named.
 *
 * @throws BAD_USER_INPUT where they are too many to be listened to at once
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
