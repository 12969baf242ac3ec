import {
  type Contradiction,
  clustersOf,
  isOfSources,
  type Judged,
  sayingOf,
} from '../../domain/graphs/clusters.ts'
import { kindIn } from '../../domain/ids.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { Message, Problem } from '../problems.ts'

/** A judgement in a bundle, and where it is. */
export type JudgedAt = Judged & { readonly id: string | null; readonly place: Path }

/** The judgements of a bundle that are complete and valid. */
export function* judgedIn(bundle: Draft<Bundle>): Generator<JudgedAt> {
  for (const [{ id = null, verdict, actors, sources }, place] of each(bundle.judgements, ['judgements'])) {
    const [first, second] = (isOfSources(verdict) ? sources : actors) ?? []
    if (verdict && first && second) yield { id, place, verdict, of: [first, second] }
  }
}

/** The rules for a single judgement that a schema cannot express. */
export const checkJudgements = (bundle: Draft<Bundle>): Problem[] => [
  ...[...each(bundle.judgements, ['judgements'])].flatMap(([judgement, place]) => {
    const { id = null, verdict } = judgement
    if (verdict === undefined) return []
    const [wanted, other] = isOfSources(verdict)
      ? (['sources', 'actors'] as const)
      : (['actors', 'sources'] as const)
    const at = { place: [...place, wanted], record: id }
    const whole = `${verdict} is a judgement of two ${wanted}`
    if ((judgement[other] ?? []).length > 0)
      return { ...at, place: [...place, other], message: `${whole}.`, mend: `Remove "${other}".` }
    return judgement[wanted] == null
      ? { ...at, message: `${whole}, which are missing.`, mend: 'Name exactly two, the smaller id first.' }
      : []
  }),
  ...[...judgedIn(bundle)].flatMap(({ verdict, of: [first = '', second = ''], place, id }) => {
    const fault = faultOfTwo(first, second)
    const at = [...place, isOfSources(verdict) ? 'sources' : 'actors']
    return fault === null ? [] : [{ place: at, record: id, ...fault }]
  }),
]

function faultOfTwo(first: string, second: string): Pick<Problem, 'message' | 'mend'> | null {
  if (first === second && kindIn(first) === 'source')
    return { message: 'A source is no copy of itself.', mend: 'Name two different ones.' }
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

/**
 * Checks that no two actors who are the same, by however many judgements, are also judged to be two, and that no two
 * sources are judged both to be copies and not to be.
 */
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
