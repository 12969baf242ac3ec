/**
 * `npx tsx bench/fold-graph.ts 66667`: how long it takes to open a graph of so many records (three in ten are statements) that
 * folded words otherwise, and the most memory that takes, beside opening it once more; on the embedded engine, or in the
 * empty Neo4j of NEO4J_URI. Each is measured in a process of its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetMigrations } from '../src/generated/queries.ts'
import { createOnRecord } from '../src/index.ts'
import { generatedLines } from './generated-lines.ts'

const [records = '66667', given] = process.argv.slice(2)
const uri = process.env.NEO4J_URI
const megabytes = () => Math.round(process.memoryUsage.rss() / 1024 / 1024)
let most = 0
const open = (directory: string) =>
  createOnRecord({
    ...(uri === undefined ? { directory } : { neo4j: { uri } }),
    migrating: () => {
      most = Math.max(most, megabytes())
    },
  })

async function forgetFolding(directory: string) {
  const store =
    uri === undefined
      ? await (await import('../src/graph/embedded.ts')).embeddedStore({ directory })
      : await (await import('../src/graph/neo4j.ts')).neo4jStore({ uri })
  await store.transaction((transaction) => transaction.run(forgetMigrations, { after: 4 }))
  await store.close()
}

if (given === undefined) {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  const onRecord = await open(directory)
  const { created, problems } = await onRecord.importText(generatedLines(Number(records)), 'bench')
  await onRecord.close()
  console.log(`${created} records written, ${problems.length} problems.`)
  await forgetFolding(directory)
  for (const _ of ['folded anew', 'once more'])
    spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', records, directory], {
      stdio: 'inherit',
    })
  await rm(directory, { recursive: true, force: true })
} else {
  const began = performance.now()
  const onRecord = await open(given)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  most = Math.max(most, megabytes())
  console.log(
    `Opened in ${seconds} s, ${most} MB at most; migrated: ${onRecord.migrated.join(', ') || 'nothing'}.`,
  )
  await onRecord.close()
}
