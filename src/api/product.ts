import { randomUUID } from 'node:crypto'
import { local, type Viewer } from '../domain/viewers.ts'
import { type Feed, type FeedStatus, openFeed } from '../feed/feed.ts'
import { version } from '../generated/shipped.ts'
import type { Chain, GraphStore } from '../graph/store.ts'
import { timeArgument } from '../records/as-of/as-of.ts'
import { logLength, onChain } from '../records/chain.ts'
import { requestRecords } from '../records/context.ts'
import { countRoundTrips } from '../records/rounds.ts'
import { leftOut, type Warning } from '../records/warnings.ts'
import { resolvers } from '../resolvers/all.ts'
import { asOf } from '../resolvers/as-of.ts'
import type { RequestContext } from '../resolvers/context.ts'
import { requestWrites } from '../resolvers/writes.ts'
import type { AuthOptions } from './access/auth.ts'
import { requireRole } from './access/who-may.ts'
import { afterMutations } from './after-mutations.ts'
import { type Api, startApi } from './api.ts'
import type { ReportFault } from './errors.ts'
import type { BegunRequest } from './pipeline/answered-operations.ts'
import { bookmarkAt, bookmarksOver } from './pipeline/bookmarks.ts'
import type { TrustedDocuments } from './pipeline/persisted-documents.ts'
import { executableSchema, type SchemaChange } from './schema.ts'

export type ProductOptions = {
  /** How long a request may take, in milliseconds. */
  readonly timeout: number
  /** Where bugs and failures of the store are reported. */
  readonly report: ReportFault
  /** Whether selections are looked ahead at; without it, answers are the same but slower. */
  readonly lookAhead?: boolean
  /** How often a query is executed before it is compiled; the answers are the same. */
  readonly compileAfter?: number
  /** Which tokens are accepted; none by default. */
  readonly auth?: AuthOptions
  /** Whether reading needs no token; true by default. */
  readonly anonymousReads?: boolean
  /** Whether the source texts that come with a mutation are kept; false by default. */
  readonly keepTexts?: boolean
  /** The most log entries that are undone for an answer with `@asOf`; 5,000 by default. */
  readonly asOfChanges?: number
  /** Documents that clients may name instead of sending them; none by default. */
  readonly documents?: TrustedDocuments
}

const defaultAsOfChanges = 5_000

export type { AuthOptions, FeedStatus, Viewer }
export { local }

export type ProductApi = Api & {
  /**
   * The same product under a schema that is made of its own: other doors to the same graph, with the same limits and rules
   * about who may. They close with the product.
   */
  withSchema(change: SchemaChange): Promise<Api>
  /** The bookmark of what is written now, for writes that are no operation; undefined where nothing is waited for. */
  readonly bookmark: () => Promise<string | undefined>
  /** How far those who follow the log are. */
  readonly feedStatus: () => FeedStatus
}

/** The API over a store. Whoever opened the store closes it. */
export async function startProduct(store: GraphStore, options: ProductOptions): Promise<ProductApi> {
  const feed = openFeed(store, { failed: (error) => options.report({ id: randomUUID(), error }) })
  const opened: Api[] = []
  const withSchema = async (change?: SchemaChange) => {
    const api = await startWith({ store, feed }, options, change)
    opened.push(api)
    return api
  }
  return {
    ...(await withSchema()),
    withSchema,
    bookmark: async () => (store.engine === 'neo4j' ? bookmarkAt(await logLength(store)) : undefined),
    feedStatus: feed.status,
    async close() {
      await Promise.all(opened.map((api) => api.close()))
    },
  }
}

type Graph = { readonly store: GraphStore; readonly feed: Feed }

function startWith({ store, feed }: Graph, options: ProductOptions, change?: SchemaChange): Promise<Api> {
  const { timeout, report, lookAhead = true, auth, anonymousReads = true, keepTexts = false } = options
  const { asOfChanges = defaultAsOfChanges } = options
  const schema = afterMutations<RequestContext>(
    executableSchema(resolvers, { anonymousReads }, change),
    (context) => {
      context.records = context.recordsAnew()
    },
  )
  /** The store as it is read for one request. */
  const readFor = ({ rounds, traced }: BegunRequest, chain: Chain) =>
    countRoundTrips(traced(onChain(store, chain)), rounds)
  return startApi({
    schema,
    // The other half is for the answer.
    bookmarks: bookmarksOver(store, timeout / 2),
    async asOf(time, { viewer, signal, begun, chain }, answer) {
      // Before anything is undone for somebody who may not read it.
      if (!anonymousReads) requireRole(viewer, '@asOf', 'reader')
      return asOf(readFor(begun, chain), { time, signal, mostChanges: asOfChanges }, answer)
    },
    context(signal, viewer, begun, chain, then): RequestContext {
      const counted = then?.store ?? readFor(begun, chain)
      const warnings = new Map<string, Warning>()
      const warn = (warning: Warning) => warnings.set(`${warning.argument} ${warning.id}`, warning)
      if (then && then.leftOut > 0) warn(leftOut(timeArgument, then.leftOut))
      return {
        records: requestRecords(counted, signal, warn),
        recordsAnew: () => requestRecords(counted, signal),
        writes: requestWrites(counted),
        feed,
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
    documents: options.documents,
  })
}
