/**
 * `npm run bench:peers`: how fast this server answers beside others on the same Neo4j and graph, and on the embedded engine;
 * `-- --help` has the options, README.md what is measured. Neo4j takes Java 17, and Maven the first time.
 */
import { loadavg } from 'node:os'
import { NEO4J_VERSION } from '../../tools/neo4j/fetch.ts'
import { measureEmbedded } from './embedded/measure.ts'
import { differencesOfWriters } from './graph/same-graph.ts'
import { installPeers } from './installed.ts'
import { measureOnNeo4j } from './measure/on-neo4j.ts'
import { OPERATION_NAMES } from './operations/operation.ts'
import { isWhole, readOptions } from './options.ts'
import { embeddedReport, reportOf, writeEmbedded, writeReport } from './report/write.ts'

const options = readOptions(process.argv.slice(2))
const { statements, runs } = options
if (options.check) {
  const differences = await differencesOfWriters()
  console.log(differences.length === 0 ? 'They are the same.' : differences.join('\n'))
  process.exit(differences.length === 0 ? 0 : 1)
}

const [load = Number.NaN] = loadavg()
const given = process.argv.slice(2).join(' ')
const command = `npm run bench:peers${given === '' ? '' : ` -- ${given.replace(/ ?--keep \S+/, '').trim()}`}`
if (options.servers.length > 0) {
  installPeers()
  const results = await measureOnNeo4j(options)
  const conditions = { statements, runs, neo4jVersion: NEO4J_VERSION, load, command }
  console.log(reportOf(results, conditions))
  if (isWhole(options)) writeReport(results, conditions)
}
if (options.embedded) {
  const names = options.operations.length > 0 ? options.operations : OPERATION_NAMES
  const results = await measureEmbedded(statements, names, { keep: options.keep, least: 21 })
  console.log(embeddedReport(results))
  if (names.length === OPERATION_NAMES.length) writeEmbedded(statements, results)
}
