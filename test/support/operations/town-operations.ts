import { schemaOfSdl } from '../../../src/api/schema.ts'
import { recordsOf } from '../../../src/bundle/to-graph/records.ts'
import { town } from '../graphs/town.ts'
import { numbersFrom, randomOperation } from './random-operation.ts'

const actors = ['Person', 'Organisation', 'Group']

/** The root fields that are given ids, and of which concepts. */
const concepts: Readonly<Record<string, readonly string[]>> = {
  actor: actors,
  statement: ['Statement'],
  event: ['Event'],
  source: ['Source'],
  topic: ['Topic'],
  place: ['Place'],
  node: [...actors, 'Attribution', 'Evidence', 'StatementRelation', 'Dispute', 'Participation', 'Membership'],
  nodes: [...actors, 'Statement', 'Event', 'Place'],
}
const lists = ['statements', 'events', 'sources', 'actors', 'attributions', 'disputes', 'evidence']

const records = [...recordsOf(town)].flat()
const schema = schemaOfSdl()

/** A random valid operation over the town, the same for a number. */
export function townOperation(seed: number): string {
  const next = numbersFrom(seed)
  const idOf = (field: string) => {
    const ids = records.filter(({ concept }) => concepts[field]?.includes(concept))
    return ids[Math.floor(next() * ids.length)]?.id ?? ''
  }
  return randomOperation(schema, { next, idOf }, [...Object.keys(concepts), ...lists])
}
