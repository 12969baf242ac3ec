import type { Path } from '../../domain/paths.ts'
import { CLASHING_RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle, BundleRelation } from '../format.ts'
import type { Problem } from '../problems.ts'

type Fault = Omit<Problem, 'record'>

/** The rules for a StatementRelation that a schema cannot express. */
export const checkRelations = (bundle: Draft<Bundle>): Problem[] =>
  [...each(bundle.relations, ['relations'])].flatMap(([relation, place]) =>
    [...checkEnds(relation, place), ...checkClash(relation, place)].map((fault) => ({
      ...fault,
      record: relation.id ?? null,
    })),
  )

function checkEnds({ relationType, from, to }: Draft<BundleRelation>, place: Path): Fault[] {
  if (from === undefined || to === undefined) return []
  if (from === to) {
    const message = 'A statement cannot be related to itself.'
    return [{ place: [...place, 'to'], message, mend: 'Name the other statement.' }]
  }
  if (relationType === undefined || !SYMMETRIC_RELATION_TYPES.includes(relationType) || from < to) return []
  const message = `${relationType} means the same in either direction, so it is stored with the smaller id first.`
  return [{ place: [...place, 'from'], message, mend: 'Swap "from" and "to".' }]
}

function checkClash({ relationType, clash }: Draft<BundleRelation>, place: Path): Fault[] {
  if (relationType === undefined) return []
  const clashes = CLASHING_RELATION_TYPES.includes(relationType)
  if (clashes === (clash !== undefined)) return []
  const [message, mend] = clashes
    ? [
        `${relationType} is a clash, but does not say whether speakers or reports clash.`,
        'Write SPEAKERS or REPORTS.',
      ]
    : [`${relationType} is not a clash.`, `Remove it, or use ${CLASHING_RELATION_TYPES.join(', ')}.`]
  return [{ place: [...place, 'clash'], message, mend }]
}
