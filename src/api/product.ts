import { readFileSync } from 'node:fs'
import type { Viewer } from '../domain/viewers.ts'
import type { GraphStore } from '../graph/store.ts'
import { requestRecords } from '../records/context.ts'
import { resolvers } from '../resolvers/all.ts'
import type { RequestContext } from '../resolvers/context.ts'
import { type Api, startApi } from './api.ts'
import type { ReportFault } from './errors.ts'
import { executableSchema } from './schema.ts'

export type ProductOptions = {
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
  /** Where bugs and the store's troubles go. */
  readonly report: ReportFault
  /** Whether selections are looked at ahead; answers are the same without, and slower. */
  readonly lookAhead?: boolean
}

export type { Viewer }

export type ProductApi = Api<RequestContext>

/** The product's version, as its package states it. */
const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

/** The API over a store. The store stays its owner's to close. */
export const startProduct = (
  store: GraphStore,
  { timeout, report, lookAhead = true }: ProductOptions,
): Promise<ProductApi> =>
  startApi({
    schema: executableSchema(resolvers),
    context: (signal, viewer) => ({
      records: requestRecords(store, signal),
      store,
      viewer,
      signal,
      lookAhead,
      version,
    }),
    ready: () => store.ready(),
    timeout,
    report,
  })
