import { startProduct } from '../../../src/api/product.ts'
import { neo4jStore } from '../../../src/graph/neo4j.ts'
import { plannedOnce } from '../../../src/graph/plan-once.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import type { Execute } from '../graph/deep-place.ts'
import { type Recorder, recorder } from './recorded.ts'

/** This server within this process, with a note of all that it asks Neo4j. */
export type OwnTexts = { readonly execute: Execute; readonly take: Recorder['take']; close(): Promise<void> }

export async function ownTexts(uri: string): Promise<OwnTexts> {
  const store = await neo4jStore({ uri })
  const { noting, take } = recorder()
  const noted: GraphStore = {
    ...store,
    read: (query, params, options) =>
      noting(plannedOnce(query, params), () => store.read(query, params, options)),
  }
  const api = await startProduct(noted, { timeout: 600_000, report: ({ error }) => console.error(error) })
  return {
    async execute(query, variables) {
      const { data, errors } = await api.execute({ query, variables })
      if (errors) throw new Error(`This server answered with errors: ${JSON.stringify(errors)}`)
      return data
    },
    take,
    async close() {
      await api.close()
      await store.close()
    },
  }
}
