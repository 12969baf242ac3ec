import { noGraph } from '../errors.ts'
import { type DataMigrations, holdsGraph, type MigrationProgress, migrate } from './migrate.ts'
import type { Neo4jOptions } from './neo4j.ts'
import type { GraphStore } from './store.ts'

/** Where a graph is kept: in memory, in a directory of this machine, or in Neo4j. */
export type StoreOptions = { readonly directory?: string } | { readonly neo4j: Neo4jOptions }

export type OpenOptions = StoreOptions & {
  /** Whether the directory or the database has to hold a graph already; one is made where this is not given. */
  readonly existing?: boolean
  /** Told how far it is where what an older version stored has to be rewritten, which takes long in a large graph. */
  readonly migrating?: MigrationProgress
}

/**
 * Opens a store and brings it up to date. `migrated` names the migrations that this took.
 *
 * @throws NOT_FOUND where there is no graph and an `existing` one was asked for
 */
export async function openStore(
  options: OpenOptions,
  data: DataMigrations,
): Promise<{ store: GraphStore; migrated: string[] }> {
  const store = await openEngine(options)
  try {
    await store.ready()
    if (options.existing && !isInMemory(options) && !(await holdsGraph(store)))
      throw noGraph(`There is no graph in ${placeOf(options)}.`)
    return { store, migrated: await migrate(store, data, options.migrating) }
  } catch (fault) {
    await store.close()
    throw fault
  }
}

/** Loads only the engine that is asked for: the driver of the other would make every start slower. */
async function openEngine(options: OpenOptions): Promise<GraphStore> {
  if ('neo4j' in options) {
    const { neo4jStore } = await import('./neo4j.ts')
    return neo4jStore(options.neo4j)
  }
  const { embeddedStore } = await import('./embedded.ts')
  return embeddedStore({ directory: options.directory, existing: options.existing })
}

const isInMemory = (options: StoreOptions) => !('neo4j' in options) && options.directory === undefined

function placeOf(options: StoreOptions): string {
  if (!('neo4j' in options)) return options.directory ?? 'memory'
  const { uri, database } = options.neo4j
  return `Neo4j at ${uri}${database === undefined ? '' : `, database ${database}`}`
}
