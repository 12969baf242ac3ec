import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { writeSection } from '../../sections.ts'
import type { EmbeddedResults } from '../embedded/measure.ts'
import type { Results } from '../measure/all.ts'
import { clients } from '../measure/timing.ts'
import { chart } from './chart.ts'
import { writeGrowth } from './growth.ts'
import { hitsTable, ratioTable, roundTripTable, throughputTable, timeTable } from './table.ts'

export type Conditions = {
  readonly statements: number
  readonly runs: number
  readonly neo4jVersion: string
  /** Of the machine, before anything was measured. */
  readonly load: number
  readonly command: string
}

const date = () => new Date().toISOString().slice(0, 10)

const machine = () =>
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`

/** The report of one run. */
export function reportOf(results: Results, conditions: Conditions): string {
  const { statements, runs, neo4jVersion, load, command } = conditions
  const differences = results.differences.map(
    ({ operation, lane, what }) => `- ${operation}, ${lane}: ${what}.`,
  )
  return `By \`${command}\` on ${date()}: ${machine()}, Neo4j ${neo4jVersion} with ${statements.toLocaleString('en')} statements; load average
${load.toFixed(1)} before it began. All were warmed up and asked in turn. Figures are medians of ${runs} runs.

${ratioTable(results)}

Milliseconds of one request at a time, p50 (p95):

${timeTable(results)}

Requests a second of ${clients} clients:

${throughputTable(results)}

Database hits, by PROFILE:

${hitsTable(results)}

Round trips to Neo4j: rounds of queries that wait for each other (queries, where there are more). @neo4j/graphql opens and
commits a transaction besides, which takes two more.

${roundTripTable(results)}

${differences.length === 0 ? 'All answered alike.' : `Answers that differ from those of the texts by hand:\n\n${differences.join('\n')}`}
`
}

/** Puts the report into bench/results.md, and the chart beside it. */
export function writeReport(results: Results, conditions: Conditions): void {
  const size = conditions.statements.toLocaleString('en')
  const file = `peers-${conditions.statements}.svg`
  const title = `One request to On Record and to @neo4j/graphql, ${size} statements`
  writeFileSync(new URL(`../../${file}`, import.meta.url), chart(results, title))
  writeSection(
    `Beside its peers, ${size} statements`,
    `![${title}](${file})\n\n${reportOf(results, conditions)}`,
  )
  writeGrowth(conditions.statements, results)
}

/** The same of the embedded engine. */
export function writeEmbedded(statements: number, results: EmbeddedResults): void {
  writeSection(`The embedded engine, ${statements.toLocaleString('en')} statements`, embeddedReport(results))
}

export function embeddedReport({ times, openMs, idleMegabytes, endMegabytes }: EmbeddedResults): string {
  const rows = [...times].map(
    ([name, took]) =>
      `| ${name} | ${took === null ? 'not answered within 20 s' : `${took.p50.toFixed(1)} (${took.p95.toFixed(1)})`} |`,
  )
  return `On ${date()}: ${machine()}. Milliseconds of one request within the process that holds the graph, p50 (p95):

| | execute |
| --- | ---: |
${rows.join('\n')}

It is open after ${(openMs / 1_000).toFixed(1)} s; ${idleMegabytes} MB are resident then, and ${endMegabytes} MB after all of these.
`
}
