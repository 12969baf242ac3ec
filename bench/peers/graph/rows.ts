import { recordsOf } from '../../../src/bundle/to-graph/records.ts'
import { putRecords } from '../../../src/generated/queries.ts'
import type { GraphRecord, Properties } from '../../../src/records/graph-record.ts'
import { importReason } from '../../../src/records/stored-records.ts'
import { digested } from '../../../src/records/write/nodes.ts'
import { changeId } from '../../../src/records/write/unit-of-work.ts'
import { derivedRows } from './derived-rows.ts'
import { parts } from './parts.ts'
import type { Row } from './row.ts'
import { header, type Sizes } from './sizes.ts'

/** Whom the log names. */
export const writer = 'bench'

/**
 * Every node and relationship that an import of the graph leaves, but for those of the store's own migrations, of the names of
 * its writes, and those derived of disputes. The comparison with an import makes sure of it (same-graph.ts).
 */
export function* rowsOf(sizes: Sizes): Generator<Row> {
  const at = new Date().toISOString()
  const derived = derivedRows()
  let seq = 0
  for (const part of parts(sizes)) {
    for (const group of recordsOf({ ...header, ...part })) {
      for (const record of group) {
        yield* rowsOfRecord(record, at, derived.propertiesOf(record, group))
        yield* derived.rowsOf(record, group)
        seq += 1
        yield logged(record, at, seq)
      }
    }
  }
  yield { kind: 'node', type: 'ChangeCounter', properties: { id: 'changes', seq } }
}

function* rowsOfRecord(record: GraphRecord, at: string, derived: Properties): Generator<Row> {
  const { id, concept, properties, links, names = [], content } = record
  const given = {
    ...properties,
    ...(concept === 'Statement' ? { recordedKey: `${at}:${id}` } : {}),
    content: JSON.stringify(content),
    digest: digested(record).digest,
  }
  const kept = { id, canonicalId: id, revision: 1, recordedAt: at, updatedAt: at }
  yield {
    kind: 'node',
    type: `Record:${labelsOf(concept)}`,
    properties: { ...given, ...kept, ...derived },
  }
  for (const properties of names) {
    yield { kind: 'node', type: 'Name', properties }
    yield { kind: 'relationship', type: 'NAMES', from: String(properties.id), to: id, properties: {} }
  }
  for (const link of links)
    yield { kind: 'relationship', ...link, properties: { ...link.properties, ownerId: id } }
}

/** The labels of a concept, as the query that writes its records sets them. */
function labelsOf(concept: GraphRecord['concept']): string {
  const [, labels] = /SET record:([\w:]+)/.exec(putRecords.each?.texts[concept] ?? '') ?? []
  if (labels === undefined) throw new Error(`${concept}: putRecords sets no labels that can be read.`)
  return labels
}

const logged = ({ id }: GraphRecord, at: string, seq: number): Row => ({
  kind: 'node',
  type: 'Change',
  properties: {
    id: changeId('bulk', id),
    recordId: id,
    kind: 'CREATED',
    by: writer,
    reason: importReason(header.title),
    at,
    seq,
  },
})
