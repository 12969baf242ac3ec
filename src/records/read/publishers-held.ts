import { badInput } from '../../errors.ts'
import { publishersHeld } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** Whom somebody holds how reliable: the schema's PublisherHeldInput. */
export type PublisherHeld = { readonly by: string; readonly reliability: readonly string[] }

/** The most publishers that a filter may be about. */
const publishersBound = 1_000

/**
 * The ids of the publishers that an assessor holds to be of one of these grades, by the last one that it gave to each.
 *
 * @param assessors the assessor, and all that were merged with it
 * @throws BAD_USER_INPUT if there are too many of them to look for
 */
export const publishersHeldReader =
  (read: Reader) =>
  async (
    assessors: readonly string[],
    reliabilities: readonly string[],
    argument: string,
  ): Promise<readonly string[]> => {
    const rows = await read(publishersHeld, { assessors, reliabilities, limit: publishersBound + 1 })
    if (rows.length <= publishersBound) return rows.map(({ id }) => id)
    throw badInput(
      argument,
      `more than ${publishersBound} publishers are held so; at most that many are allowed. Name fewer grades.`,
    )
  }
