import type { BundleStatement } from '../bundle/format.ts'
import { kindIn } from '../domain/ids.ts'
import { LIKELIHOODS } from '../domain/vocabulary.ts'
import { kindOf } from './cells/cell-words.ts'
import type { Column } from './headers.ts'
import type { Cells, RowSpeaker } from './row.ts'

/** The columns that a row with a candidate has to have. */
const columnsOfCandidate = ['candidate', 'likelihood', 'candidate_basis'] as const satisfies readonly Column[]

export const hasCandidate = (row: Cells): boolean => columnsOfCandidate.some((column) => row[column] !== '')

/** The columns of a row's candidate that are empty; none if it has no candidate. */
export const missingOfCandidate = (row: Cells): Column[] =>
  hasCandidate(row) ? columnsOfCandidate.filter((column) => row[column] === '') : []

/** How likely it is that the candidate spoke: `even chance` is EVEN_CHANCE; undefined if the term is unknown. */
export const likelihoodOf = ({ likelihood }: Cells) =>
  LIKELIHOODS.find((known) => known === likelihood.toUpperCase().replaceAll(/[\s-]+/g, '_'))

/** Who may have spoken, according to a row; the kind in a row is that of its speaker, if it has one. */
export function candidateOf({ candidate, candidate_id, candidate_role, kind, speaker }: Cells): RowSpeaker {
  return {
    name: candidate,
    role: candidate_role,
    kind: kindOf(speaker === '' ? kind : '') ?? kindOf(kindIn(candidate_id)),
    ...(candidate_id !== '' && { id: candidate_id }),
  }
}

/** A statement with the candidate of a row, unless that is a speaker of it, or a candidate already. */
export function withCandidate(statement: BundleStatement, row: Cells, actor: string): BundleStatement {
  const { speakers, candidates = [] } = statement
  if ([...speakers, ...candidates].some((each) => each.actor === actor)) return statement
  const { candidate_role: role, candidate_basis: basis } = row
  const likelihood = likelihoodOf(row) ?? 'EVEN_CHANCE'
  return {
    ...statement,
    candidates: [...candidates, { actor, ...(role !== '' && { role }), likelihood, basis }],
  }
}
