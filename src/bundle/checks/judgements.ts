import { type Contradiction, clustersOf, type Judged, sayingOf } from '../../domain/graphs/clusters.ts'
import { kindIn } from '../../domain/ids.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { Message, Problem } from '../problems.ts'

/** A judgement in a bundle, and where it is. */
export type JudgedAt = Judged & { readonly id: string | null; readonly place: Path }

/** The judgements of a bundle that are complete and valid. */
export function* judgedIn(bundle: Draft<Bundle>): Generator<JudgedAt> {
  for (const [{ id = null, verdict, actors }, place] of each(bundle.judgements, ['judgements'])) {
    const [first, second] = actors ?? []
    if (verdict && first && second) yield { id, place, verdict, actorIds: [first, second] }
  }
}

/** The rules for a single judgement that a schema cannot express. */
export const checkJudgements = (bundle: Draft<Bundle>): Problem[] =>
  [...judgedIn(bundle)].flatMap(({ actorIds: [first = '', second = ''], place, id }) => {
    const fault = faultOfActors(first, second)
    return fault === null ? [] : [{ place: [...place, 'actors'], record: id, ...fault }]
  })

function faultOfActors(first: string, second: string): Pick<Problem, 'message' | 'mend'> | null {
  if (first === second)
    return { message: 'An actor is always the same as itself.', mend: 'Name two different ones.' }
  if (kindIn(first) !== kindIn(second)) {
    const kinds = `${kindIn(first)} and ${kindIn(second)}`
    return {
      message: `These are of different kinds, ${kinds}; only two of the same kind can be the same.`,
      mend: 'Name two of the same kind.',
    }
  }
  if (first < second) return null
  return {
    message: 'A judgement means the same in either direction, so it is stored with the smaller id first.',
    mend: 'Swap the two.',
  }
}

/** Checks that no two actors who are the same, by however many judgements, are also judged to be two. */
export const checkContradictions = (judged: readonly JudgedAt[]): Problem[] =>
  clustersOf([], judged).contradictions.map((contradiction) => ({
    place: contradiction.apart.place,
    record: contradiction.apart.id,
    message: describeContradiction(contradiction, ({ place }) => place),
    mend: 'Leave out the wrong one.',
  }))

/** How many judgements of a chain a message names at most. */
const namedInChain = 10

/** Which judgement contradicts which others, each by its name or its place. */
export function describeContradiction<J extends Judged>(
  { apart, chain }: Contradiction<J>,
  nameOf: (judged: J) => string | Path,
): Message {
  const named = chain
    .slice(0, namedInChain)
    .flatMap((judged, index) => [index === 0 ? '' : ', ', nameOf(judged), ` (${sayingOf(judged)})`])
  const more = chain.length > namedInChain ? ` and ${chain.length - namedInChain} more` : ''
  return [nameOf(apart), ` (${sayingOf(apart)}) contradicts `, ...named, `${more}.`]
}
