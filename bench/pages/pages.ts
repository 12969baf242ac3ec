/**
 * Each kind of page beside the operation that it asks, over HTTP and in turn: `npm run bench -- pages [--statements=NUMBER]
 * [--engine=ENGINE] [--keep=DIRECTORY]`; 2,000 statements and both engines (neo4j and embedded) where nothing is given. More than
 * 10,000 are written into Neo4j's own files, as for the comparison with peers, and kept in a directory as there. What a page costs
 * besides its operation is what the reading room is answerable for.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { given } from '../filled-graphs.ts'
import { mostImported, startFilled } from '../peers/graph/server.ts'
import { median, oneByOne } from '../peers/measure/timing.ts'
import { writeSection } from '../sections.ts'
import { type EmptyPlace, onEmbedded, onNeo4j } from '../writing/places.ts'
import { filled } from './filled.ts'
import { kindsOfPages, type MeasuredPage, operationOf } from './kinds.ts'
import { startServer } from './server.ts'

/** How long a kind of page and its operation are measured, in milliseconds each, and how often at least. */
const [patience, least] = [800, 9]

const statements = Number(given('statements') ?? 2_000)
const [load = Number.NaN] = loadavg()

/** An answer to its last byte. @throws where it is none */
async function taken(url: string, init?: RequestInit): Promise<string> {
  const response = await fetch(url, init)
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`)
  return text
}

async function measured(url: string, kind: string, path: string): Promise<MeasuredPage> {
  const body = JSON.stringify(operationOf(await taken(`${url}${path}`)))
  const ask = () =>
    taken(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const look = () => taken(`${url}${path}`)
  // Whatever is planned and compiled is so before it is measured.
  await oneByOne([ask, look], patience / 2, 3)
  const [operation = [], page = []] = await oneByOne([ask, look], patience, least)
  const one = { kind, operation: median(operation), page: median(page), bytes: (await look()).length }
  console.error(JSON.stringify(one))
  return one
}

function written(engine: string, pages: readonly MeasuredPage[]): string {
  const rows = pages.map(
    ({ kind, operation, page, bytes }) =>
      `| ${kind} | ${operation.toFixed(1)} | ${page.toFixed(1)} | ${(page / operation).toFixed(2)} | ${(bytes / 1_000).toFixed(0)} |`,
  )
  return `By \`npm run bench -- pages\` on ${new Date().toISOString().slice(0, 10)}: ${statements.toLocaleString('en')} statements, ${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node}, ${engine};
load average ${load.toFixed(1)} before it began. Medians of requests in turn, of the page and of the very operation that its "Open in
GraphQL" has. A page asks for the log's number first, by which it is tagged.

| Page | Its operation, ms | The page, ms | Ratio | kB |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
}

/** Measures on a graph that is there. */
async function measureAt(place: EmptyPlace): Promise<void> {
  const server = await startServer(place)
  try {
    const pages: MeasuredPage[] = []
    for (const [kind, path] of await kindsOfPages(server.url))
      pages.push(await measured(server.url, kind, path))
    const name = place.engine === 'neo4j' ? 'Neo4j' : 'the embedded engine'
    const text = written(name, pages)
    writeSection(`Pages beside their operations, on ${name}`, text)
    console.log(text)
  } finally {
    await server.stop()
  }
}

async function imported(empty: () => Promise<EmptyPlace>): Promise<void> {
  const place = await empty()
  await filled(place, statements)
  await measureAt(place)
}

async function writtenOffline(): Promise<void> {
  const server = await startFilled(statements, given('keep') ?? null)
  try {
    await measureAt({ engine: 'neo4j', at: server.uri })
  } finally {
    await server.stop()
  }
}

const only = given('engine')
if (only !== 'embedded') await (statements > mostImported ? writtenOffline() : onNeo4j(imported))
if (only !== 'neo4j') await onEmbedded(imported)
