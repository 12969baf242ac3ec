import { foldName, nameTerms } from '../../domain/names/names.ts'
import { bigramsKept, bigramsOf, mostSlips, slipsBetween } from '../../domain/search/near-words.ts'
import { type ActorsNamedLikeRow, actorsNamedLike, actorsNamedNearly } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'

/** At most `limit` names that share a folded word with this one, each with the actor that goes by it. */
export async function readNamesLike(
  read: Reader,
  name: string,
  limit: number,
): Promise<readonly ActorsNamedLikeRow[]> {
  const terms = nameTerms(name)
  if (terms.length === 0) return []
  return await read(actorsNamedLike, {
    folded: foldName(name),
    lucene: terms.map((term) => `"${term}"`).join(' '),
    terms: terms.map((term) => ` ${term} `),
    limit,
  })
}

/** A name of an actor. */
export type NameLike = Pick<ActorsNamedLikeRow, 'value' | 'actorId'>

/**
 * The names with a folded word that is within a slip or two of one of this name's words, each with the actor that goes
 * by it.
 */
export async function readNamesNearly(
  read: Reader,
  name: string,
  limit: number,
): Promise<readonly NameLike[]> {
  const terms = nameTerms(name).filter((term) => mostSlips(term) > 0)
  if (terms.length === 0) return []
  const rows = await read(actorsNamedNearly, {
    lucene: terms.map((term) => `${term}~${mostSlips(term)}`).join(' '),
    grams: [...new Set(terms.flatMap(bigramsOf))],
    least: Math.min(...terms.map(bigramsKept)),
    limit,
  })
  const isNear = (word: string) => terms.some((term) => slipsBetween(term, word) <= mostSlips(term))
  return rows.filter(({ value }) => nameTerms(value).some(isNear))
}
