/** Statements recorded one by one beside the bare drivers, as ratios of one run: `npm run bench -- writes`. */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { writeSection } from '../sections.ts'
import { told } from './child.ts'
import { onBothEngines } from './places.ts'
import type { WriteTimes } from './statements.ts'

type Bare = WriteTimes & { readonly queries: readonly string[] }
type Measured = { readonly engine: 'neo4j' | 'embedded'; readonly ours: WriteTimes; readonly bare: Bare }

const [load = Number.NaN] = loadavg()
const measured: Measured[] = []
const version = await onBothEngines(async (engine, empty) => {
  console.error(`${engine}: statements recorded one by one`)
  const own = await empty()
  const places = engine === 'neo4j' ? [own, own, own] : [own, await empty(), await empty()]
  const [first = '', second = '', third = ''] = places.map(({ at }) => at)
  const measureOurs = () => told<WriteTimes>('our-writes.ts', [engine, first])
  const measureBare = () => told<Bare>('bare-writes.ts', [engine, second, third])
  if (engine === 'neo4j') {
    // Both once before: the server gets faster with each thousand of writes.
    await measureOurs()
    await measureBare()
  }
  const ours = await measureOurs()
  console.error(JSON.stringify(ours))
  const bare = await measureBare()
  console.error(JSON.stringify(bare))
  measured.push({ engine, ours, bare })
})

const percent = (value: number) => `${(value * 100).toFixed(0)} %`
const name = { neo4j: `Neo4j ${version}`, embedded: 'Embedded' }
const row = (what: string, cell: (one: Measured) => string) =>
  `| ${what} | ${measured.map(cell).join(' | ')} |`
const text = `By \`npm run bench -- writes\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node}; load average ${load.toFixed(1)} before it
began. \`recordStatement\` within a process, as a program that embeds the product calls it; the bare driver sends the very queries that
these calls send, which were noted before.

|  | ${measured.map(({ engine }) => name[engine]).join(' | ')} |
| --- | ${measured.map(() => '---:').join(' | ')} |
${row('One writer, a second', ({ ours }) => ours.alone.toFixed(0))}
${row('The bare driver', ({ bare }) => bare.alone.toFixed(0))}
${row('Share', ({ ours, bare }) => percent(ours.alone / bare.alone))}
${row('16 writers, a second', ({ ours }) => ours.together.toFixed(0))}
${row('The bare driver', ({ bare }) => bare.together.toFixed(0))}
${row('Share', ({ ours, bare }) => percent(ours.together / bare.together))}
${row('The longest of the first hundred', ({ ours }) => `${ours.longestOfFirst.toFixed(0)} ms`)}

What one of them sends: ${measured[0]?.bare.queries.join('; ')}.
`
writeSection('Statements recorded one by one', text)
console.log(text)
