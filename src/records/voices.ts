import { badInput } from '../errors.ts'
import type { RequestRecords } from './context.ts'

/** So many actors' voices are listened to at once: each is two walks. */
const voicesBound = 1_000

/**
 * The ids of everyone who speaks for some actors: themselves and whoever is inside them. Null where none are named.
 *
 * @throws BAD_USER_INPUT where they are too many to be listened to at once
 */
export async function voicesNamed(
  { actors }: RequestRecords,
  ids: readonly string[] | null | undefined,
): Promise<readonly string[] | null> {
  if (!ids) return null
  const voices = [...new Set((await Promise.all(ids.map(actors.voicesOf))).flat())]
  if (voices.length <= voicesBound) return voices
  throw badInput(
    'filter.voiceOf',
    `covers ${voices.length} actors; at most ${voicesBound} are allowed. Name fewer, or smaller ones.`,
  )
}
