import { CLASHING_RELATION_TYPES, SYMMETRIC_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle, BundleRelation } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

type Fault = Omit<BundleProblem, 'record'>

/** The rules of StatementRelation that a schema cannot say. */
export function checkRelations(bundle: Draft<Bundle>): BundleProblem[] {
  const first = new Map<string, string>()
  return [...each(bundle.relations, 'relations')].flatMap(([relation, path]) => {
    const faults = [
      ...checkEnds(relation, path),
      ...checkClash(relation, path),
      ...checkRepeated(relation, path, first),
    ]
    return faults.map((fault) => ({ ...fault, record: relation.id ?? null }))
  })
}

function checkEnds({ relationType, from, to }: Draft<BundleRelation>, path: string): Fault[] {
  if (from === undefined || to === undefined) return []
  if (from === to) {
    return [
      {
        path: `${path}.to`,
        message: 'A statement cannot be related to itself.',
        mend: 'Name the other statement.',
      },
    ]
  }
  if (relationType === undefined || !SYMMETRIC_RELATION_TYPES.includes(relationType) || from < to) return []
  const message = `${relationType} means the same in either direction, so it is stored with the smaller id first.`
  return [{ path: `${path}.from`, message, mend: 'Swap "from" and "to".' }]
}

function checkClash({ relationType, clash }: Draft<BundleRelation>, path: string): Fault[] {
  if (relationType === undefined) return []
  const clashes = CLASHING_RELATION_TYPES.includes(relationType)
  if (clashes === (clash !== undefined)) return []
  const at = `${path}.clash`
  return clashes
    ? [
        {
          path: at,
          message: `${relationType} is a clash, but does not say whether speakers or reports clash.`,
          mend: 'Write SPEAKERS or REPORTS.',
        },
      ]
    : [
        {
          path: at,
          message: `${relationType} is not a clash.`,
          mend: `Remove it, or use ${CLASHING_RELATION_TYPES.join(', ')}.`,
        },
      ]
}

function checkRepeated(relation: Draft<BundleRelation>, path: string, first: Map<string, string>): Fault[] {
  const { relationType, from, to } = relation
  if (relationType === undefined || from === undefined || to === undefined) return []
  const ends = SYMMETRIC_RELATION_TYPES.includes(relationType) ? [from, to].sort() : [from, to]
  const key = [relationType, ...ends].join(' ')
  const earlier = first.get(key)
  first.set(key, earlier ?? path)
  if (earlier === undefined) return []
  return [
    {
      path,
      message: `This is the same relation as ${earlier}.`,
      mend: 'Merge them and keep the receipts of both.',
    },
  ]
}
