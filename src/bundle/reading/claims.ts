import { groupsOf } from '../../domain/groups.ts'
import type { Path } from '../../domain/paths.ts'
import type { Shares } from '../../spool/shares.ts'
import { passagesOf } from '../checks/inventory.ts'
import { type ClaimedWords, checkOverlaps } from '../checks/overlaps.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { Problem } from '../problems.ts'
import type { PlaceOf } from './chunk.ts'

/** What a bundle claims about a source's text: its length, where a passage ends in it, or which words are where. */
export type Claim = { readonly source: string } & (
  | { readonly length: number }
  | { readonly end: number; readonly place: Path; readonly receipt: string | null }
  | ClaimedWords
)

/** Adds what a chunk claims about its sources' texts. */
export async function putClaims(
  claims: Shares<Claim>,
  chunk: Draft<Bundle>,
  placeOf: PlaceOf,
): Promise<void> {
  for (const [{ id, text }] of each(chunk.sources, ['sources'])) {
    if (id !== undefined && text?.codePoints !== undefined)
      await claims.put(id, { source: id, length: text.codePoints })
  }
  for (const { passage, place: inChunk, of } of passagesOf(chunk)) {
    const { source, id: receipt = null } = of.receipt
    const { exact, start, end, status } = passage
    if (source === undefined) continue
    const place = placeOf(inChunk)
    if (end !== undefined) await claims.put(source, { source, receipt, end, place })
    if (start !== undefined && exact !== undefined && status === 'VERBATIM')
      await claims.put(source, { source, receipt, exact, start, place })
  }
}

/** Finds passages that end past the end of their text, and passages that contradict others about its words. */
export async function* checkClaims(claims: Shares<Claim>): AsyncGenerator<Problem[]> {
  for await (const share of claims.shares()) {
    for (const ofSource of groupsOf(share, ({ source }) => source).values())
      yield [
        ...checkEnds(ofSource),
        ...checkOverlaps(ofSource.flatMap((claim) => ('exact' in claim ? claim : []))),
      ]
  }
}

function checkEnds(claims: readonly Claim[]): Problem[] {
  const length = claims.flatMap((claim) => ('length' in claim ? claim.length : [])).at(-1)
  if (length === undefined) return []
  return claims.flatMap((claim) => {
    if (!('end' in claim) || claim.end <= length) return []
    const message = `The end (${claim.end}) is past the end of the text of ${claim.source}, which has ${length} code points.`
    const mend = 'Correct the position, or the length of the text.'
    return [{ place: [...claim.place, 'end'], record: claim.receipt, message, mend }]
  })
}
