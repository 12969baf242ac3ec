/** Imports beside the bare drivers, as ratios of one run: `npm run bench -- import [--statements=NUMBER]`. */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { writeSection } from '../sections.ts'
import type { BareResult } from './bare.ts'
import { told } from './child.ts'
import type { Ours } from './ours.ts'
import { onBothEngines } from './places.ts'

const given = process.argv.find((argument) => argument.startsWith('--statements='))
const statements = Number(given?.split('=')[1] ?? 100_000)
const [load = Number.NaN] = loadavg()

type Measured = { readonly engine: string; readonly ours: Ours; readonly bare: BareResult }

const measured: Measured[] = []
const version = await onBothEngines(async (engine, empty) => {
  console.error(`${engine}: ${statements.toLocaleString('en')} statements, imported`)
  const place = await empty()
  const ours = await told<Ours>('ours.ts', [engine, place.at, String(statements)])
  console.error(JSON.stringify(ours))
  console.error(`${engine}: the same by the bare driver`)
  const bare = await told<BareResult>('bare.ts', [engine, (await empty()).at, String(statements)])
  console.error(JSON.stringify(bare))
  measured.push({ engine, ours, bare })
})

const rate = (ms: number) => (statements / ms) * 1_000
const whole = (value: number) => Math.round(value).toLocaleString('en')
const percent = (value: number) => `${(value * 100).toFixed(0)} %`
const seconds = (ms: number) => `${(ms / 1_000).toFixed(ms < 10_000 ? 1 : 0)} s`
const name = { neo4j: `Neo4j ${version}`, embedded: 'Embedded' }

const row = (what: string, cell: (one: Measured) => string) =>
  `| ${what} | ${measured.map(cell).join(' | ')} |`
const text = `By \`npm run bench -- import${given === undefined ? '' : ` ${given}`}\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (${cpus()[0]?.model}), Node ${process.versions.node};
load average ${load.toFixed(1)} before it began. The bare driver writes the same nodes, relationships, names and log over the same
indexes in transactions of as many records, and checks nothing; what it is given is worked out before it is timed.

|  | ${measured.map(({ engine }) => name[engine as keyof typeof name]).join(' | ')} |
| --- | ${measured.map(() => '---:').join(' | ')} |
${row('Imported, statements a second', ({ ours }) => whole(rate(ours.importMs)))}
${row('The bare driver, statements a second', ({ bare }) => whole(rate(bare.writeMs)))}
${row('Share of the bare driver’s rate', ({ ours, bare }) => percent(bare.writeMs / ours.importMs))}
${row('Until the first write, of the whole time', ({ ours }) => percent(ours.firstWriteMs / ours.importMs))}
${row('The same again, of the first time', ({ ours }) => percent(ours.againMs / ours.importMs))}
${row('With one statement in a hundred changed, of the first time', ({ ours }) => percent(ours.changedMs / ours.importMs))}
${row('Start on an empty graph', ({ ours }) => seconds(ours.startMs))}
${row('Memory at most (at the start), MB', ({ ours }) => `${whole(ours.mostMegabytes)} (${whole(ours.startMegabytes)})`)}
`
writeSection(`Imports, ${statements.toLocaleString('en')} statements`, text)
console.log(text)
