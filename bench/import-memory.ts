/**
 * `npx tsx bench/import-memory.ts 66667`: the most memory that this process takes to import a bundle of so many records (three
 * in ten are statements) into the embedded engine, or into the empty Neo4j of NEO4J_URI. The bundle is made as it is
 * read. The embedded engine holds the graph in this process: what it takes by itself is told by opening it again.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOnRecord } from '../src/index.ts'
import { generatedLines } from './generated-lines.ts'

const [records = '66667', opened] = process.argv.slice(2)
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)

async function importInto(directory: string) {
  const uri = process.env.NEO4J_URI
  const onRecord = await createOnRecord(uri === undefined ? { directory } : { neo4j: { uri } })
  const started = megabytes()
  let checked: number | null = null
  const { created, problems } = await onRecord.importText(generatedLines(Number(records)), 'bench', {
    progress: () => {
      checked ??= megabytes()
    },
  })
  console.log(
    `${created} records written, ${problems.length} problems: at most ${megabytes()} MB, ${checked} MB after the first transaction, ${started} MB at the start.`,
  )
  await onRecord.close()
  if (uri === undefined)
    spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', records, directory], {
      stdio: 'inherit',
    })
}

if (opened === undefined) {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  await importInto(directory)
  await rm(directory, { recursive: true, force: true })
} else {
  const onRecord = await createOnRecord({ directory: opened })
  console.log(`The graph opened again: ${megabytes()} MB at most.`)
  await onRecord.close()
}
