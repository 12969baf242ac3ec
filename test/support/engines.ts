import { inject } from 'vitest'
import { embeddedStore } from '../../src/graph/embedded.ts'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import type { Engine, GraphStore } from '../../src/graph/store.ts'
import type { TestNeo4j } from '../../tools/neo4j/resolve.ts'
import { emptyNeo4j, wipeNeo4j } from '../../tools/neo4j/wipe.ts'
import { upToDate } from './up-to-date.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Provided by neo4j-setup.ts, so only where the run is on Neo4j. */
    neo4j?: Omit<TestNeo4j, 'stop'>
  }
}

const server = inject('neo4j')

/** The engine that this run's suites are on: `npm test` embedded, `npm run test:neo4j` Neo4j. */
export const engine: Engine = server ? 'neo4j' : 'embedded'

/** Where the run's Neo4j is. Throws on the embedded engine, so only for suites of test/neo4j. */
export function neo4jAddress() {
  if (!server) throw new Error('This suite needs Neo4j: npm run test:neo4j')
  const { uri, username, password } = server
  return { uri, username, password }
}

/** An empty store with the product's constraints and indexes, on this run's engine. The caller closes it. */
export async function openTestStore(): Promise<GraphStore> {
  if (server) await emptyNeo4j(neo4jAddress())
  const store = server ? await neo4jStore(neo4jAddress()) : await embeddedStore({})
  await upToDate(store)
  return store
}

/** An empty store as a new installation finds it: not migrated. */
export async function openBareStore(): Promise<GraphStore> {
  if (!server) return await embeddedStore({})
  await wipeNeo4j(neo4jAddress())
  return await neo4jStore(neo4jAddress())
}
