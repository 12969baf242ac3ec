import { checkCharacters } from './checks/characters.ts'
import { checkCircles } from './checks/circles.ts'
import { checkDates } from './checks/dates.ts'
import { checkIds } from './checks/inventory.ts'
import { checkContradictions, checkJudgements, judgedIn } from './checks/judgements.ts'
import { checkOverlaps } from './checks/overlaps.ts'
import { checkPassages } from './checks/passages.ts'
import { checkReferences, idsOutside, type KnownKind } from './checks/references.ts'
import { checkRelations } from './checks/relations.ts'
import { checkRepetitions } from './checks/repetitions.ts'
import { checkShape } from './checks/shape.ts'
import { soundPart } from './draft.ts'
import type { BundleProblem } from './problems.ts'

/**
 * Everything wrong with a bundle, in the order of the checks; none where it can be imported. A value of any shape
 * gives problems, never an error. `known` tells which records the graph already holds, to which a bundle may refer.
 */
export function validateBundle(value: unknown, known?: KnownKind): BundleProblem[] {
  const { problems, faults } = checkShape(value)
  const bundle = soundPart(value, faults)
  return [
    ...problems,
    ...checkCharacters(bundle),
    ...checkIds(bundle),
    ...checkReferences(bundle, known),
    ...checkCircles(bundle),
    ...checkDates(bundle),
    ...checkRelations(bundle),
    ...checkJudgements(bundle),
    ...checkContradictions([...judgedIn(bundle)]),
    ...checkRepetitions(bundle),
    ...checkPassages(bundle),
    ...checkOverlaps(bundle),
  ]
}

/** The ids that a bundle refers to without having the records: whether they are right, only the graph can tell. */
export function outsideReferences(value: unknown): string[] {
  return idsOutside(soundPart(value, checkShape(value).faults))
}
