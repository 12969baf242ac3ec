import { recordsOf } from '../../../src/bundle/to-graph/records.ts'
import { istanbul } from '../../data/istanbul.ts'
import { town } from '../../support/graphs/town.ts'

/** Every record of the graph that the queries run on. */
export const records = [town, istanbul].flatMap((bundle) => [...recordsOf(bundle)].flat())

export const idsOf = (...concepts: string[]) =>
  records.filter(({ concept }) => concepts.includes(concept)).map(({ id }) => id)

export const actors = idsOf('Person', 'Organisation', 'Group')
export const nobody = 'person:nobody'

/** What a list of ids may hold: none, all there are, the same twice, one that is not there. */
const idLists = (...concepts: string[]) => {
  const ids = idsOf(...concepts)
  return [[], ids, [...ids.slice(0, 2), ...ids.slice(0, 1), nobody]]
}

/** For a query that finds records of some concepts by id. */
export const byIds = (...concepts: string[]) => [
  ...idLists(...concepts).map((ids) => ({ ids })),
  // Of another concept: there, but no answer.
  { ids: ['topic:bridge', 'person:mayor-elect', 'statement:matter-01'] },
]
