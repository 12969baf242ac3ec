import { type Contradiction, clustersOf, type Judged, sayingOf } from '../../domain/clusters.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** A judgement of a bundle, where it is, and of whom it is. */
export type JudgedAt = Judged & { readonly id: string | null; readonly path: string }

/** The judgements of a bundle, as far as they are sound. */
export function* judgedIn(bundle: Draft<Bundle>): Generator<JudgedAt> {
  for (const [{ id = null, verdict, actors }, path] of each(bundle.judgements, 'judgements')) {
    const [first, second] = actors ?? []
    if (verdict && first && second) yield { id, path, verdict, actorIds: [first, second] }
  }
}

/** The rules of one judgement that a schema cannot say, and that none is there twice. */
export function checkJudgements(bundle: Draft<Bundle>): BundleProblem[] {
  const first = new Map<string, string>()
  return [...judgedIn(bundle)].flatMap((judged) => {
    const { id, path } = judged
    const earlier = first.get(sayingOf(judged))
    first.set(sayingOf(judged), earlier ?? path)
    const mend = 'Keep one of them.'
    return [
      ...checkActors(judged),
      ...(earlier === undefined
        ? []
        : [{ path, record: id, message: `This is the same judgement as ${earlier}.`, mend }]),
    ]
  })
}

function checkActors({ actorIds, path, id }: JudgedAt): BundleProblem[] {
  const [first = '', second = ''] = actorIds
  const problem = (message: string, mend: string) => [{ path: `${path}.actors`, record: id, message, mend }]
  if (first === second) return problem('An actor is always the same as itself.', 'Name two different ones.')
  if (kindOf(first) !== kindOf(second)) {
    const kinds = `${kindOf(first)} and ${kindOf(second)}`
    return problem(
      `These are of different kinds, ${kinds}; only two of the same kind can be the same.`,
      'Name two of the same kind.',
    )
  }
  if (first < second) return []
  return problem(
    'A judgement means the same in either direction, so it is stored with the smaller id first.',
    'Swap the two.',
  )
}

const kindOf = (id: string) => id.slice(0, id.indexOf(':'))

/** No two that are the same, by however many judgements, are judged to be two. */
export const checkContradictions = (judged: readonly JudgedAt[]): BundleProblem[] =>
  clustersOf([], judged).contradictions.map((contradiction) => ({
    path: contradiction.apart.path,
    record: contradiction.apart.id,
    message: describeContradiction(contradiction, ({ path }) => path),
    mend: 'Leave out the wrong one.',
  }))

/** The most judgements of a chain that are named. */
const namedInChain = 10

/** What contradicts what, each judgement by its name. */
export function describeContradiction<J extends Judged>(
  { apart, chain }: Contradiction<J>,
  nameOf: (judged: J) => string,
): string {
  const named = chain.slice(0, namedInChain).map((judged) => `${nameOf(judged)} (${sayingOf(judged)})`)
  const more = chain.length > namedInChain ? ` and ${chain.length - namedInChain} more` : ''
  return `${nameOf(apart)} (${sayingOf(apart)}) contradicts ${named.join(', ')}${more}.`
}
