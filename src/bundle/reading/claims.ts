import { groupsOf } from '../../domain/groups.ts'
import type { Shares } from '../../spool/shares.ts'
import { passagesOf } from '../checks/inventory.ts'
import { checkOverlaps } from '../checks/overlaps.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** The text with each path of a chunk as it is in the file. */
export type Locate = (path: string) => string

/** What a bundle says of a source's text: its length, where a passage ends in it, which words it has at a place. */
export type Claim = { readonly source: string } & (
  | { readonly length: number }
  | { readonly end: number; readonly at: string; readonly id: string | null }
  | { readonly exact: string; readonly start: number; readonly at: string; readonly id: string | null }
)

/** What a chunk of a bundle claims of its sources' texts. */
export async function putClaims(claims: Shares<Claim>, chunk: Draft<Bundle>, locate: Locate): Promise<void> {
  for (const [{ id, text }] of each(chunk.sources, 'sources')) {
    if (id !== undefined && text?.codePoints !== undefined)
      await claims.put(id, { source: id, length: text.codePoints })
  }
  for (const { passage, path, of } of passagesOf(chunk)) {
    const { source, id = null } = of.receipt
    const { exact, start, end, status } = passage
    if (source === undefined) continue
    const at = locate(path)
    if (end !== undefined) await claims.put(source, { source, id, end, at })
    if (start !== undefined && exact !== undefined && status === 'VERBATIM')
      await claims.put(source, { source, id, exact, start, at })
  }
}

/** Passages that end beyond their text, and those that claim other words than others at the same place of it. */
export async function* checkClaims(claims: Shares<Claim>): AsyncGenerator<BundleProblem[]> {
  for await (const share of claims.shares()) {
    for (const ofSource of groupsOf(share, ({ source }) => source).values())
      yield [...checkEnds(ofSource), ...checkWords(ofSource)]
  }
}

function checkEnds(claims: readonly Claim[]): BundleProblem[] {
  const length = claims.flatMap((claim) => ('length' in claim ? claim.length : [])).at(-1)
  if (length === undefined) return []
  return claims.flatMap((claim) => {
    if (!('end' in claim) || claim.end <= length) return []
    const message = `The end (${claim.end}) is past the end of the text of ${claim.source}, which has ${length} code points.`
    const mend = 'Correct the position, or the length of the text.'
    return [{ path: `${claim.at}.end`, record: claim.id, message, mend }]
  })
}

function checkWords(claims: readonly Claim[]): BundleProblem[] {
  const words = claims.flatMap((claim) => ('exact' in claim ? [claim] : []))
  const attributions = words.map(({ source, id, exact, start }) => ({
    id: id ?? '',
    source,
    passages: [{ exact, start, status: 'VERBATIM' as const }],
  }))
  const located = (text: string) =>
    text.replaceAll(
      /statements\[0\]\.attributions\[(\d+)\]\.passages\[0\]/g,
      (path, index) => words[Number(index)]?.at ?? path,
    )
  return checkOverlaps({ statements: [{ attributions }] }).map((problem) => ({
    ...problem,
    path: located(problem.path),
    message: located(problem.message),
  }))
}
