/**
 * What it takes to follow the log: `npm run bench -- feed [--servers=2] [--writers=4] [--readers=50] [--kills=20]
 * [--entries=100000] [--engine=embedded]`. Whether readers miss anything while servers are killed, on both engines (the
 * embedded one has one server); how late they are told, how often the store is asked while nothing is written, and what
 * memory readers take who lag behind an import.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { followUnderKills } from '../../test/support/feed-under-kills.ts'
import { token, writable } from '../../test/support/writers.ts'
import { startServer } from '../pages/server.ts'
import { writeSection } from '../sections.ts'
import { type EmptyPlace, onBothEngines } from '../writing/places.ts'
import { idleQueries, laggingMemory } from './in-process.ts'
import { lateness } from './lateness.ts'

/** A number of the command line: `--kills=20`. */
function numberOf(name: string, byDefault: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  return given === undefined ? byDefault : Number(given.slice(name.length + 3))
}
const sizes = {
  servers: numberOf('servers', 2),
  writers: numberOf('writers', 4),
  readers: numberOf('readers', 50),
  kills: numberOf('kills', 20),
  entries: numberOf('entries', 100_000),
}
const [load = Number.NaN] = loadavg()
const rows: string[] = []
const row = (engine: string, what: string, figure: string) => {
  rows.push(`| ${engine} | ${what} | ${figure} |`)
  console.error(rows.at(-1))
}

const version = await onBothEngines(async (engine, empty) => {
  if (process.argv.some((argument) => /^--engine=/.test(argument) && argument !== `--engine=${engine}`))
    return
  const servers = engine === 'neo4j' ? sizes.servers : 1
  const start = (place: EmptyPlace) => startServer(place, writable)
  const killed = await empty()
  const trial = { ...sizes, servers, writesBetween: 20, token, start: () => start(killed) }
  const { entries, missed, twice, disordered } = await followUnderKills(trial)
  row(
    engine,
    `${servers} servers, ${sizes.writers} writers, ${sizes.readers} readers, ${sizes.kills} kills, ${entries} entries`,
    `${missed} missed, ${twice} twice, ${disordered} out of order`,
  )
  const place = await empty()
  const first = await start(place)
  const told = async (processes: string, read: string) => {
    const { afterSent, afterAnswered } = await lateness(first.url, read, sizes.readers)
    row(
      engine,
      `told, ${processes}, ${sizes.readers} readers, p95`,
      `${afterSent} ms after the write is sent, ${afterAnswered} ms after it is answered`,
    )
  }
  await told('one process', first.url)
  if (engine === 'neo4j') {
    const second = await start(place)
    await told('two processes', second.url)
    await second.stop()
  }
  await first.stop()
  row(engine, 'queries a second, 1,000 idle subscriptions', (await idleQueries(place, 1_000)).toFixed(1))
  const { most, kept } = await laggingMemory(empty, sizes.entries, sizes.readers)
  row(
    engine,
    `${sizes.entries.toLocaleString('en')} entries imported: more memory with ${sizes.readers} readers who lag`,
    `${most} MB at most, garbage included; ${kept} MB in use at the end`,
  )
})

const text = `By \`npm run bench -- feed\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node},
Neo4j ${version}; load average ${load.toFixed(1)} before it began. Memory is the median of three pairs, taken in turns.

| Engine | What | Figure |
| --- | --- | ---: |
${rows.join('\n')}
`
writeSection('Following the log', text)
console.log(text)
