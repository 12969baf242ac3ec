import type { OpposedFragment } from '../../generated/page-operations.ts'
import { speakerNames } from './speakers.ts'

type Relation = Pick<OpposedFragment, 'relationType' | 'clash' | 'certainty'>

const bearings: Readonly<Record<OpposedFragment['relationType'], readonly [sure: string, unsure: string]>> = {
  CONTRADICTS: ['They contradict each other', 'They may contradict each other'],
  REBUTS: ['The second disputes the first', 'The second may dispute the first'],
  DENIES: ['The second denies the first', 'The second may deny the first'],
  CONFIRMS: ['The second confirms the first', 'The second may confirm the first'],
  RESPONDS_TO: [
    'The second responds to the first, neither for nor against',
    'The second may respond to the first, neither for nor against',
  ],
  REPHRASES: ['They say the same in other words', 'They may say the same in other words'],
  CORRECTS: ['The second corrects the first', 'The second may correct the first'],
  RETRACTS: ['The second takes the first back', 'The second may take the first back'],
}

/** How the second of two statements bears on the first. */
export const betweenWords = ({ relationType, certainty }: Relation): string =>
  bearings[relationType][certainty === 'SURE' ? 0 : 1]

/** What two statements make together: a dispute only where a speaker disputes another. */
export function pairKind({ clash }: Relation): string {
  if (clash === 'SPEAKERS') return 'Dispute'
  return clash === 'REPORTS' ? 'Reports differ' : 'Two statements'
}

/** A title that takes no side. */
export const pairTitle = (relation: Pick<OpposedFragment, 'clash' | 'from' | 'to'>): string => {
  const [first, second] = [speakerNames(relation.to), speakerNames(relation.from)]
  const what = relation.clash === null ? 'Two statements' : 'Two accounts'
  return first === second && relation.to.speakers.length > 0
    ? `${what} of ${first}`
    : `${what}: ${first} and ${second}`
}

/** Who disputes whom, if anybody does. */
export function aboutClash(clash: Relation['clash']): string {
  if (clash === 'SPEAKERS') return 'One speaker disputes what the other is reported to have said.'
  if (clash === 'REPORTS')
    return 'Two sources do not agree; no speaker disputes the other. It is not counted as a dispute.'
  return 'One statement bears on the other, and neither disputes it.'
}
