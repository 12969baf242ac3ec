import type { AnsweringFragment, OpposedFragment, SpokenFragment } from '../../generated/page-operations.ts'
import { speakersOf } from './speakers.ts'

/** A statement and what bears on it. */
type Answered = SpokenFragment & { readonly relations: AnsweringFragment }

/** The pairs that a statement is one of, each from the one that answers to the one that is answered. */
const pairsOf = ({ relations, ...statement }: Answered): OpposedFragment[] =>
  relations.edges.flatMap(({ other, node }) => {
    if (other === null) return []
    const isAnswer = node.from.id === statement.id
    return [{ ...node, from: isAnswer ? statement : other, to: isAnswer ? other : statement }]
  })

const haveOneSpeaker = (one: SpokenFragment, other: SpokenFragment): boolean => {
  const ids = new Set(speakersOf(one).map(({ id }) => id))
  return speakersOf(other).some(({ id }) => ids.has(id))
}

/**
 * Who else answers whom around two statements that are put side by side: what bears on either of them, then what the same
 * two speakers say of each other elsewhere.
 *
 * @param elsewhere other statements of a speaker of the second
 */
export function pairsAround(
  pair: { readonly id: string; readonly to: Answered; readonly from: Answered },
  elsewhere: readonly Answered[],
): OpposedFragment[] {
  const between = elsewhere.flatMap(pairsOf).filter(({ from, to }) => {
    const [first, second] = [pair.to, pair.from]
    return haveOneSpeaker(from, first) || haveOneSpeaker(to, first)
      ? haveOneSpeaker(from, second) || haveOneSpeaker(to, second)
      : false
  })
  const all = [...pairsOf(pair.to), ...pairsOf(pair.from), ...between]
  return [...new Map(all.map((each) => [each.id, each])).values()].filter(({ id }) => id !== pair.id)
}

/** Whether it means the same in either direction. */
export const isMutual = ({ relationType }: Pick<OpposedFragment, 'relationType'>): boolean =>
  relationType === 'CONTRADICTS' || relationType === 'REPHRASES'
