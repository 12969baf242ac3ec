import { nothingWanted, type Wanted, type WantedOf } from '../../queries/question.ts'
import { type RecordType, readAs, readsOf, recordTypes, typesOf } from '../../queries/reads.ts'

const wholeConcepts = new Map<string, Wanted>(
  recordTypes.map((type) => [readAs(type), { ...nothingWanted, fields: readsOf(type).properties }]),
)

const wholes = new Map<string, WantedOf>()

/**
 * All stored fields of the records of a concept and no neighbours or pages: `Actor`, `Statement`, or `Record` for any.
 */
export function wholeOf(concept: string): WantedOf {
  const known = wholes.get(concept)
  if (known) return known
  const whole = ofTypes(typesOf(concept), (type) => wholeConcepts.get(readAs(type)) ?? nothingWanted)
  wholes.set(concept, whole)
  return whole
}

/** The fields wanted of records of several types. */
export const ofTypes = (types: readonly RecordType[], wanted: (type: RecordType) => Wanted): WantedOf =>
  Object.fromEntries(types.map((type) => [type, wanted(type)]))

/** Only the ids and types of the records of a concept. */
export const onlyIdsOf = (concept: string): WantedOf => ofTypes(typesOf(concept), () => nothingWanted)
