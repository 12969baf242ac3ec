/**
 * A process of its own that writes the generated graph by the engine's driver alone: the same nodes, relationships, names and
 * log over the same indexes, in transactions of as many records, with nothing checked. `bare.ts <engine> <place> <statements>`.
 */
import { join } from 'node:path'
import { groupsOf } from '../../src/domain/groups.ts'
import { createOnRecord } from '../../src/index.ts'
import type { Row } from '../peers/graph/row.ts'
import { rowsOf } from '../peers/graph/rows.ts'
import { sizesOf } from '../peers/graph/sizes.ts'
import { type BareQuery, bareEmbedded, bareNeo4j } from './bare-engines.ts'

export type BareResult = { readonly writeMs: number; readonly workedOutMs: number }

const [engine, at = '', statements = ''] = process.argv.slice(2)
const recordsAtOnce = 1_000

// The indexes, and nothing else.
const onRecord = await createOnRecord(engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at })
await onRecord.close()

const bare = engine === 'neo4j' ? await bareNeo4j(at) : bareEmbedded(join(at, 'graph.grafeo'))
let [writeMs, workedOutMs, begun] = [0, 0, performance.now()]
for (const batch of batches()) {
  const queries = queriesOf(batch)
  const ready = performance.now()
  workedOutMs += ready - begun
  await bare.write(queries)
  begun = performance.now()
  writeMs += begun - ready
}
await bare.close()
const told: BareResult = { writeMs, workedOutMs }
console.log(JSON.stringify(told))

function* batches(): Generator<Row[]> {
  let batch: Row[] = []
  let records = 0
  for (const row of rowsOf(sizesOf(Number(statements)))) {
    const isRecord = row.kind === 'node' && row.type.startsWith('Record:')
    if (isRecord && records === recordsAtOnce) {
      yield batch
      batch = []
      records = 0
    }
    if (isRecord) records += 1
    batch.push(row)
  }
  yield batch
}

/** Nodes first, a query for each label, then relationships, a query for each type. */
function queriesOf(batch: readonly Row[]): BareQuery[] {
  const nodes = batch.filter(
    ({ kind, type }) => kind === 'node' && type !== 'Name' && type !== 'ChangeCounter',
  )
  const names = batch.filter(({ type }) => type === 'Name')
  const entities = new Map(batch.flatMap((row) => (row.type === 'NAMES' ? [[row.from, row.to]] : [])))
  const links = batch.filter(({ kind, type }) => kind === 'relationship' && type !== 'NAMES')
  return [
    ...[...groupsOf(nodes, ({ type }) => type)].map(([labels, rows]) => ({
      text: `UNWIND $rows AS row CREATE (node:${labels}) SET node = row`,
      rows: rows.map(({ properties }) => properties),
    })),
    ...(names.length === 0
      ? []
      : [
          {
            text: 'UNWIND $rows AS row MATCH (entity:Record {id: row.of}) CREATE (name:Name)-[:NAMES]->(entity) SET name = row.properties',
            rows: names.map(({ properties }) => ({ of: entities.get(String(properties.id)), properties })),
          },
        ]),
    ...[...groupsOf(links, ({ type }) => type)].map(([type, rows]) => ({
      text: `UNWIND $rows AS row MATCH (from:Record {id: row.from}) MATCH (to:Record {id: row.to}) CREATE (from)-[related:${type}]->(to) SET related = row.properties`,
      rows: rows.map(({ from, to, properties }) => ({ from, to, properties })),
    })),
  ]
}
