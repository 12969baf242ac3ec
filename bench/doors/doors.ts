/**
 * What the doors take beside each other: `npm run bench -- doors`. The same operations on the same graph, on the embedded
 * engine, asked by 16 clients: within this process by `execute` and by `handle`, and over HTTP of `handle` on node:http and of the
 * product's own server. The servers have a process of their own, and so a core of their own.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createOnRecord } from '../../src/index.ts'
import { freePort } from '../../tools/package/free-port.ts'
import { filled } from '../pages/filled.ts'
import { startServer } from '../pages/server.ts'
import { poster } from '../peers/measure/http-client.ts'
import { type Measured, measure, median } from '../peers/measure/timing.ts'
import { writeSection } from '../sections.ts'

const STATEMENTS = 2_000
const RUNS = 3
const operations: Readonly<Record<string, string>> = {
  'a count': '{ statements { totalCount } }',
  'a statement': `{ statements(first: 1) { nodes { id text saidAt { edtf } speakers { actor { id name } }
    attributions { nodes { source { id title } passages { exact } } } } } }`,
  'fifty statements': `{ statements(first: 50) { nodes { id text saidAt { edtf } speakers { actor { id name } }
    attributions { nodes { source { id title } passages { exact } } } } } }`,
}
const budget = { warmUpMs: 0, oneByOneMs: 1_500, togetherMs: 3_000, least: 20 }
const [load = Number.NaN] = loadavg()

/** `handle` on node:http, in a process of its own. */
async function startNodeHttp(directory: string) {
  const port = await freePort()
  const program = new URL('node-http.ts', import.meta.url).pathname
  const server = spawn(process.execPath, ['--import', 'tsx', program, directory, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  const isUp = () => fetch(`${url}/graphql?query={__typename}`).then(({ ok }) => ok)
  while (!(await isUp().catch(() => false))) {
    if (server.exitCode !== null) throw new Error(`The server on node:http ended with ${server.exitCode}.`)
    await pause(200)
  }
  return {
    url,
    async stop() {
      const exit = once(server, 'exit')
      server.kill('SIGTERM')
      await exit
    },
  }
}

const folder = await mkdtemp(join(tmpdir(), 'on-record-doors-'))
const graph = async (name: string) => {
  const at = join(folder, name)
  await filled({ engine: 'embedded', at }, STATEMENTS)
  return at
}
const nodeHttp = await startNodeHttp(await graph('node-http'))
const product = await startServer({ engine: 'embedded', at: await graph('product') })
const onRecord = await createOnRecord({ directory: await graph('in-process') })

type Ask = (query: string) => Promise<unknown>

async function handled(query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const request = new Request('http://local/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  const response = await onRecord.handle(request)
  if (response.status !== 200) throw new Error(`handle answered ${response.status}.`)
  return response.text()
}

async function executed(query: string): Promise<unknown> {
  const { errors, data } = await onRecord.execute({ query })
  if (errors) throw new Error(errors[0]?.message)
  return data
}

function posted(url: string): Ask {
  const post = poster(`${url}/graphql`)
  return (query) => post(JSON.stringify({ query }))
}

const doors: Readonly<Record<string, Ask>> = {
  'in process, execute': executed,
  'in process, handle': handled,
  'node:http, handle': posted(nodeHttp.url),
  'the product’s server: Fastify, Apollo Server': posted(product.url),
}

/** Medians of the runs, of each door. */
async function measured(query: string): Promise<readonly Measured[]> {
  const ways = Object.values(doors).map((ask) => () => ask(query))
  const runs: Measured[][] = []
  // The first warms up: it plans and compiles.
  for (let run = 0; run <= RUNS; run += 1) {
    const all = await measure(ways, budget)
    if (run > 0) runs.push(all)
  }
  return ways.map((_, way) => {
    const of = (figure: keyof Measured) => median(runs.map((run) => run[way]?.[figure] ?? Number.NaN))
    return { p50: of('p50'), p95: of('p95'), perSecond: of('perSecond') }
  })
}

try {
  const rows: string[] = []
  for (const [name, query] of Object.entries(operations)) {
    const all = await measured(query)
    const base = all.at(-1)?.perSecond ?? Number.NaN
    for (const [index, door] of Object.keys(doors).entries()) {
      const { p50 = 0, p95 = 0, perSecond = 0 } = all[index] ?? {}
      rows.push(
        `| ${name} | ${door} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${perSecond.toFixed(0)} | ${(perSecond / base).toFixed(2)} |`,
      )
    }
  }
  const text = `By \`npm run bench -- doors\` on ${new Date().toISOString().slice(0, 10)}: ${STATEMENTS.toLocaleString('en')} statements on the embedded engine, ${availableParallelism()} cores
(${cpus()[0]?.model}), Node ${process.versions.node}; load average ${load.toFixed(1)} before it began. One request at a time in turn, then
16 clients at once; medians of ${RUNS} runs. A server has a process of its own, the other doors share this one with their clients.

| Operation | Door | p50, ms | p95, ms | requests a second | as many times as the product’s server |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
  writeSection('Doors', text)
  console.log(text)
} finally {
  await Promise.all([nodeHttp.stop(), product.stop(), onRecord.close()])
  await rm(folder, { recursive: true, force: true })
}
