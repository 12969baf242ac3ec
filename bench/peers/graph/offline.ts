import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Session } from 'neo4j-driver'
import { migrations, noteMigration } from '../../../src/generated/migrations.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { rederiveDisputes } from '../../../src/records/rewrite/disputes.ts'
import { fetchNeo4j } from '../../../tools/neo4j/fetch.ts'
import type { Neo4jHome } from '../../../tools/neo4j/home.ts'
import { defaultJava } from '../../../tools/neo4j/java.ts'
import { columnsOf, writeCsv } from './csv-files.ts'
import { rowsOf } from './rows.ts'
import { type Sizes, sizesOf } from './sizes.ts'

/** Of the smallest graph: it has every kind of row and every property. */
const knownColumns = () => columnsOf(rowsOf(sizesOf(10_000)))

/** Fills the home of a Neo4j that does not run, by Neo4j's own importer, which writes the files of its store. */
export async function fillOffline({ directory }: Neo4jHome, sizes: Sizes): Promise<void> {
  const files = await mkdtemp(join(directory, 'csv-'))
  try {
    const args = writeCsv(files, knownColumns(), rowsOf(sizes))
    const importer = [
      '-Xmx2g',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      '-cp',
      join(await fetchNeo4j(), '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      '--overwrite-destination=true',
      `--report-file=${join(files, 'report')}`,
      ...args,
      'neo4j',
    ]
    const env = { ...process.env, NEO4J_HOME: directory, NEO4J_CONF: join(directory, 'conf') }
    await promisify(execFile)(defaultJava(), importer, { env, maxBuffer: 2 ** 26 })
  } finally {
    await rm(files, { recursive: true, force: true })
  }
}

/** Writes what the importer cannot, lists without an item. */
export async function addEmptyLists(session: Session): Promise<void> {
  for (const [labels, columns] of knownColumns())
    for (const [name, type] of columns)
      if (type === 'string[]')
        await session.run(
          `MATCH (node:${labels}) WHERE node.${name} IS NULL
CALL (node) { SET node.${name} = [] } IN TRANSACTIONS OF 10000 ROWS`,
        )
}

/** Makes the store's constraints and indexes, and what is derived of disputes. The rest is as this version writes it. */
export async function defineStore(store: GraphStore): Promise<void> {
  for (const { number, name, statements } of migrations) {
    await store.define(statements.neo4j)
    // A migration waits for its own indexes, but not as long as a large graph takes.
    await store.define(['CALL db.awaitIndexes(7200)'])
    const at = new Date().toISOString()
    await store.transaction((transaction) => transaction.run(noteMigration, { number, name, at }))
  }
  await rederiveDisputes(store, '', async () => {})
}
