/**
 * How long `connections` takes: `npm run bench -- connections [--statements=NUMBER] [--engine=embedded] [--keep=DIRECTORY]`. The
 * graph is that of bench/peers, whose speakers and events are skewed by Zipf's law; 100,000 statements where nothing is given. Each
 * pair of records is asked for in turn, through the API within this process; the graph is kept in a directory, if one is named.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { OnRecord } from '../src/index.ts'
import { given, onFilledGraphs } from './filled-graphs.ts'
import { quantile } from './pairs.ts'
import { organisationId, personId } from './peers/graph/names.ts'
import { evenly, randomFrom, skewed } from './peers/graph/random.ts'
import { type Sizes, seed, sizesOf } from './peers/graph/sizes.ts'
import { eventId } from './peers/graph/statements.ts'
import { writeSection } from './sections.ts'

const statements = Number(given('statements') ?? 100_000)
const [load = Number.NaN] = loadavg()

/** How many pairs are asked for; each once, to warm up, and then three times. */
const pairCount = 100

type Pair = { readonly from: string; readonly to: string }

/** Pairs of persons, organisations and events: known by all and by few, as often as statements name them and evenly. */
function pairsOf({ persons, organisations, events }: Sizes): Pair[] {
  const random = randomFrom(seed * 11)
  const ends: readonly (() => string)[] = [
    () => personId(evenly(random, persons)),
    () => personId(skewed(random, persons)),
    () => organisationId(evenly(random, organisations)),
    () => eventId(evenly(random, events)),
    () => eventId(skewed(random, events)),
  ]
  const end = () => ends[evenly(random, ends.length)]?.() ?? personId(0)
  const pairs = Array.from({ length: pairCount }, () => ({ from: end(), to: end() }))
  return pairs.filter(({ from, to }) => from !== to)
}

const query = `query ($from: ID!, $to: ID!, $hops: Int!) {
  connections(from: $from, to: $to, maxHops: $hops) {
    status recordsSearched pairsFound
    paths { length hops { from { id name } to { id name } links { relation madeBy { id } } } }
  }
}`

type Answer = {
  readonly connections: {
    readonly status: string
    readonly recordsSearched: number
    readonly paths: readonly { readonly length: number }[]
  }
}

async function asked(onRecord: OnRecord, { from, to }: Pair, hops: number): Promise<Answer['connections']> {
  const { data, errors } = await onRecord.execute<Answer>({ query, variables: { from, to, hops } })
  if (errors || !data) throw new Error(errors?.[0]?.message ?? 'no answer')
  return data.connections
}

/** A row of the table: how long the pairs took with so many hops, and how they ended. */
async function measured(onRecord: OnRecord, hops: number): Promise<string> {
  const pairs = pairsOf(sizesOf(statements))
  const times: number[] = []
  const ended = new Map<string, number>()
  for (let round = 0; round < 4; round += 1) {
    for (const pair of pairs) {
      const begun = performance.now()
      const { status, paths } = await asked(onRecord, pair, hops)
      const tookMs = performance.now() - begun
      if (round > 0) times.push(tookMs)
      else {
        const end = paths.length === 0 ? `${status}, none` : status
        ended.set(end, (ended.get(end) ?? 0) + 1)
      }
    }
  }
  const ends = [...ended].map(([end, count]) => `${count} ${end}`).join(', ')
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)]
  return `| ${hops} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${Math.max(...times).toFixed(0)} | ${ends} |`
}

async function section(onRecord: OnRecord, engine: string): Promise<void> {
  const rows: string[] = []
  for (const hops of [2, 3, 4]) rows.push(await measured(onRecord, hops))
  const text = `By \`npm run bench -- connections\` on ${new Date().toISOString().slice(0, 10)}: ${pairCount} pairs of ${statements.toLocaleString('en')} statements, within a process,
${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node}; load average ${load.toFixed(1)} before it began.

| Hops at most | p50, ms | p95, ms | most, ms | How they ended |
| --- | ---: | ---: | ---: | --- |
${rows.join('\n')}
`
  writeSection(`Connections, on ${engine}`, text)
  console.log(text)
}

await onFilledGraphs(statements, ({ onRecord, engine }) => section(onRecord, engine))
