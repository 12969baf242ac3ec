import { dataMigrations } from '../../src/bundle/data-migrations.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { GraphStore } from '../../src/graph/store.ts'

/** Brings a store up to date, as the product does when it opens one; the names of the migrations that were carried out. */
export const upToDate = (store: GraphStore): Promise<string[]> => migrate(store, dataMigrations)
