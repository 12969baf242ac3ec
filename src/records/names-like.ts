import { foldName, nameTerms } from '../domain/names.ts'
import { type ActorsNamedLikeRow, actorsNamedLike } from '../generated/queries.ts'
import type { Reader } from './reader.ts'

/** The names that share a folded word with this one, each with the actor that goes by it; `limit` bounds them. */
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
