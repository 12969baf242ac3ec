import { expect } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import type { Viewer } from '../../src/domain/viewers.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { openTestStore } from './engines.ts'

/** The product over a graph of this run's engine that holds a bundle, if any, asked as an editor would. */
export async function openForEditing(bundle?: Bundle) {
  const store = await openTestStore()
  if (bundle) expect((await importBundle(store, bundle)).problems).toEqual([])
  const api = await startProduct(store, { timeout: 30_000, report: ({ error }) => console.error(error) })
  return { store, api, ...asking(api), close: () => closeAll(api, store) }
}

const anna: Viewer = { name: 'anna', role: 'editor' }

/** How tests ask: for the data, where there has to be an answer, or for the first error. */
export function asking(api: ProductApi) {
  const execute = (query: string, variables: object, viewer: Viewer) =>
    api.execute({ query, variables: { ...variables } }, undefined, viewer)
  return {
    /** The answer as a client gets it: plain JSON. */
    async ask(query: string, variables: object = {}, viewer = anna) {
      const { data, errors } = await execute(query, variables, viewer)
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
      return JSON.parse(JSON.stringify(data))
    },
    /** The message of the first error, and what goes with it. */
    async errorOf(query: string, variables: object = {}, viewer = anna) {
      const [error] = (await execute(query, variables, viewer)).errors ?? []
      return error && { message: error.message, ...error.extensions }
    },
    /** How many changes the log has. */
    async logged(): Promise<number> {
      const { data } = await execute('{ stats { changes } }', {}, anna)
      const { changes } = (data?.stats ?? {}) as { changes?: number }
      return Number(changes)
    },
  }
}

async function closeAll(api: ProductApi, store: GraphStore) {
  await api.close()
  await store.close()
}

/** A mutation of one field with one input, which answers these fields of the record, and its change. */
export function mutation(field: string, payload: string, fields: string): string {
  const input = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const answer = `${payload} { ${fields} } change { kind by record { id } }`
  return `mutation ($input: ${input}!) { ${field}(input: $input) { ${answer} } }`
}
