import { local, type Viewer } from '../domain/viewers.ts'
import { version } from '../generated/shipped.ts'
import type { GraphStore } from '../graph/store.ts'
import { requestRecords } from '../records/context.ts'
import { countingRounds } from '../records/rounds.ts'
import type { Warning } from '../records/unknown-ids.ts'
import { resolvers } from '../resolvers/all.ts'
import type { RequestContext } from '../resolvers/context.ts'
import { requestWrites } from '../resolvers/writes.ts'
import { afterMutations } from './after-mutations.ts'
import { type Api, startApi } from './api.ts'
import type { AuthOptions } from './auth.ts'
import type { ReportFault } from './errors.ts'
import { executableSchema } from './schema.ts'

export type ProductOptions = {
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
  /** Where bugs and the store's troubles go. */
  readonly report: ReportFault
  /** Whether selections are looked at ahead; answers are the same without, and slower. */
  readonly lookAhead?: boolean
  /** How often a query is executed before it is compiled; answers are the same. */
  readonly compileAfter?: number
  /** Which tokens are taken; none where it is not given. */
  readonly auth?: AuthOptions
  /** Whether whoever shows no token may read. */
  readonly anonymousReads?: boolean
  /** Whether the texts of sources that come with a mutation are kept. */
  readonly keepTexts?: boolean
}

export type { AuthOptions, Viewer }
export { local }

export type ProductApi = Api<RequestContext>

/** The API over a store. The store stays its owner's to close. */
export function startProduct(store: GraphStore, options: ProductOptions): Promise<ProductApi> {
  const { timeout, report, lookAhead = true, auth, anonymousReads = true, keepTexts = false } = options
  const schema = afterMutations<RequestContext>(
    executableSchema(resolvers, { anonymousReads }),
    (context) => {
      context.records = context.recordsAnew()
    },
  )
  return startApi({
    schema,
    context(signal, viewer, { rounds }): RequestContext {
      const counted = countingRounds(store, rounds)
      const warnings = new Map<string, Warning>()
      const warn = (warning: Warning) => warnings.set(`${warning.argument} ${warning.id}`, warning)
      return {
        records: requestRecords(counted, signal, warn),
        recordsAnew: () => requestRecords(counted, signal),
        writes: requestWrites(counted),
        viewer,
        signal,
        lookAhead,
        keepTexts,
        version,
        warnings,
      }
    },
    ready: () => store.ready(),
    timeout,
    auth,
    anonymousReads,
    report,
    compileAfter: options.compileAfter,
  })
}
