import type { FormattedExecutionResult } from 'graphql'
import { checkTokens } from './api/access/auth.ts'
import { type Downloads, downloadsFor } from './api/downloads.ts'
import type { Fault } from './api/errors.ts'
import type { Handle, HandleOptions } from './api/fetch/handler.ts'
import { type NodeHandler, nodeHandler } from './api/fetch/node-handler.ts'
import type { Data, Operation, Variables } from './api/operation.ts'
import type { DocumentManifest, TrustedDocuments } from './api/pipeline/persisted-documents.ts'
import { type AuthOptions, local, type ProductApi, startProduct, type Viewer } from './api/product.ts'
import { type Uploads, uploadsFor } from './api/uploads.ts'
import { backupText, restoreBackup } from './backup/backup.ts'
import { dataMigrations } from './bundle/data-migrations.ts'
import {
  asBundleProblem,
  type BundleProblem,
  type WithBundleProblems,
  withBundleProblems,
} from './bundle/problems.ts'
import type { KindsOf } from './bundle/reading/across-chunks.ts'
import { readParts } from './bundle/reading/parts.ts'
import { validateBundle as problemsOf } from './bundle/validate.ts'
import { EXPORT_FORMATS, type ExportOptions, exportBundle, STATEMENT_TYPES } from './export/export.ts'
import { type ExportArguments, exportOptionsOf } from './export/export-options.ts'
import { noteHolder } from './graph/holder.ts'
import { migrate } from './graph/migrate.ts'
import type { Neo4jOptions } from './graph/neo4j.ts'
import { type OpenOptions, openStore, type StoreOptions } from './graph/open-store.ts'
import type { GraphStore, Readiness } from './graph/store.ts'
import { type ImportResult as Imported, type ImportOptions, importBundle } from './import/import.ts'
import { type ImportPartsOptions, importParts } from './import/import-parts.ts'
import { importSent } from './import/import-sent.ts'
import type { ImportPlan, PlannedChange } from './import/plan.ts'
import type { ImportSummary as Summary } from './import/summary.ts'
import { planWrites } from './records/write/plan-writes.ts'
import { type VerifiedSource, type VerifyOptions, verifyGraph } from './verification/verify-graph.ts'
import { verifySent } from './verification/verify-sent.ts'

export { bundleText } from './bundle/canonical.ts'
export { type Comparable, diffBundles, type FieldChange, type RecordChange } from './bundle/diff/diff.ts'
export { DIFF_FORMATS, type DiffFormat, diffLines } from './bundle/diff/diff-text.ts'
export type { Bundle } from './bundle/format.ts'
export type { BundleProblem } from './bundle/problems.ts'
export {
  type DraftQuotation,
  quotationsOfDraft,
  type TextFormat,
} from './drafts/drafts.ts'
export { type ErrorCode, OnRecordError } from './errors.ts'
export { type AcceptedBundle, acceptedBundle } from './proposals/accepted.ts'
export { type Article, readArticle } from './proposals/article/article.ts'
export { askModel, type ModelEndpoint } from './proposals/model/ask-model.ts'
export { withModel } from './proposals/model/with-model.ts'
export { namesOfArticle } from './proposals/names-of-article.ts'
export { type Proposal, proposalsOf } from './proposals/proposals.ts'
export {
  type ArticleNamed,
  type EarlierProposals,
  type ProposalsFile,
  proposalsHelp,
  readProposals,
  withEarlier,
} from './proposals/proposals-file.ts'
export { reportedIn } from './proposals/reading/reported.ts'
export {
  bundleOfReviews,
  type ReviewBundle,
  type ReviewOptions,
  type ReviewProblem,
} from './reviews/reviews.ts'
export { ACTOR_KINDS, type ActorKind } from './spreadsheet/cells/actor-kinds.ts'
export { rowsOfTable, type SheetOptions, type StatementCells, statementRows } from './spreadsheet/columns.ts'
export {
  type Decision,
  type Decisions,
  decideNames,
  type EarlierDecisions,
  type NearActor,
  noDecisions,
  withNewIds,
} from './spreadsheet/decisions/decisions.ts'
export { isPattern } from './spreadsheet/decisions/name-patterns.ts'
export type { SheetNames } from './spreadsheet/decisions/names-of-sheet.ts'
export { readDecisions } from './spreadsheet/decisions/read-decisions.ts'
export { columnNames } from './spreadsheet/headers.ts'
export type { KnownRecord } from './spreadsheet/known-records.ts'
export { rowTable } from './spreadsheet/row-table.ts'
export { acceptedDates, type CsvRow, DATE_ORDERS, type DateOrder, parseCsv } from './spreadsheet/sheet.ts'
export { sheetNames, spellingIn } from './spreadsheet/sheet-names.ts'
export { bundleOfRows, type CsvBundle, type CsvMeaning, sourceKey } from './spreadsheet/statements.ts'
export type { PassageChange, StatusChange } from './verification/status-changes.ts'
export type { TextAtHand, Texts } from './verification/texts.ts'
export { textsOfDirectory } from './verification/texts-directory.ts'
export type {
  AuthOptions,
  DocumentManifest,
  Downloads,
  ExportArguments,
  ExportOptions,
  Fault,
  FormattedExecutionResult,
  Handle,
  HandleOptions,
  ImportOptions,
  ImportPartsOptions,
  ImportPlan,
  Neo4jOptions,
  NodeHandler,
  Operation,
  PlannedChange,
  ProductApi,
  Readiness,
  StoreOptions,
  TrustedDocuments,
  Uploads,
  VerifiedSource,
  VerifyOptions,
  Viewer,
}
export { EXPORT_FORMATS, exportOptionsOf, local, nodeHandler, STATEMENT_TYPES }

/** What became of a bundle: where there are problems, nothing was written. */
export type ImportResult = WithBundleProblems<Imported>
/** The same in numbers. */
export type ImportSummary = WithBundleProblems<Summary>

/**
 * Everything wrong with a bundle by itself, in the terms of a bundle; none where it can be imported. A value of any shape gives
 * problems, never an error.
 *
 * @param known tells which records a graph already holds, to which the bundle may refer
 */
export const validateBundle = async (value: unknown, known?: KindsOf): Promise<BundleProblem[]> =>
  (await problemsOf(value, known)).map(asBundleProblem)

export type OnRecordOptions = OpenOptions & {
  /** How long a request may take, in milliseconds; 30,000 where it is not given. */
  readonly timeout?: number
  /** Where bugs and the store's troubles go; standard error where it is not given. */
  readonly report?: (fault: Fault) => void
  /** Off, relations are read one by one instead of along with their records. Answers are the same. */
  readonly lookAhead?: boolean
  /** Whose tokens a transport takes; none where it is not given, so that over HTTP there is only reading. */
  readonly auth?: AuthOptions
  /** Whether whoever shows no token may read. True where it is not given. */
  readonly anonymousReads?: boolean
  /** Whether the texts of sources that come with a write are kept. False where it is not given. */
  readonly keepTexts?: boolean
  /** How many changes of the log may be undone for one answer about the past, by `@asOf`; 5,000 where it is not given. */
  readonly asOfChanges?: number
  /** Documents that clients may name by a hash instead of sending them, and whether all others are refused. */
  readonly documents?: TrustedDocuments
}

/** A graph of who said what, embedded in this process. */
export type OnRecord = {
  /**
   * Answers a GraphQL operation, under the same limits as over HTTP. Unless a viewer is given, it may do what somebody
   * without a token may. Never throws for what the operation asks. With a typed document, the answer has its types.
   */
  execute<D = Data, V = Variables>(
    operation: Operation<D, V>,
    signal?: AbortSignal,
    viewer?: Viewer,
  ): Promise<FormattedExecutionResult<D>>
  /**
   * The answers to a subscription as they come, until no more are taken: `for await (const { data } of
   * onRecord.subscribe(...))`. It is read no faster than they are taken.
   */
  subscribe<D = Data, V = Variables>(
    operation: Operation<D, V>,
    signal?: AbortSignal,
    viewer?: Viewer,
  ): AsyncIterableIterator<FormattedExecutionResult<D>>
  /**
   * Answers a request of the Fetch API: GraphQL over HTTP for any server that can make one. Never throws because of the
   * request.
   */
  handle(request: Request, options?: HandleOptions): Promise<Response>
  /**
   * Answers a request of the Fetch API with the log as server-sent events, which go on after the reader's `Last-Event-ID`, or
   * after `?after=`. Never throws because of the request.
   */
  handleChanges(request: Request, options?: HandleOptions): Promise<Response>
  /**
   * Imports a bundle. Everything is validated first: where the result has problems, nothing was written.
   * `by` is who imports, for the log.
   */
  importBundle(
    bundle: unknown,
    by?: string,
    options?: Omit<ImportOptions, 'keepTexts' | 'name'>,
  ): Promise<ImportResult>
  /**
   * Imports a bundle from its text, as JSON or as lines of JSON, in memory that does not grow with it: it is read, validated
   * and spooled to the disk before anything is written.
   */
  importText(
    text: AsyncIterable<string>,
    by?: string,
    options?: Omit<ImportPartsOptions, 'keepTexts' | 'name'>,
  ): Promise<ImportSummary>
  /**
   * Looks for the passages of the graph in their texts anew, a source at a time; what changed is written and logged.
   * NOT_FOUND where there is no such source.
   */
  verify(options?: Omit<VerifyOptions, 'by'> & { readonly by?: string }): AsyncIterable<VerifiedSource>
  /**
   * The graph as text, in pieces: a bundle in canonical order, as lines, a spreadsheet or JSON-LD. It is read page by page
   * as the pieces are taken, so that memory does not grow with it.
   */
  exportBundle(options?: ExportOptions): AsyncIterable<string>
  /** Everything of the graph as text, in pieces: its log, judgements and what was withdrawn too. */
  backup(): AsyncIterable<string>
  /**
   * Restores a backup, whose text `open` opens anew each time, into an empty graph; gives how many items it wrote. CONFLICT
   * where the graph is not empty, BAD_USER_INPUT where the backup is not whole.
   */
  restore(
    open: () => AsyncIterable<string>,
    progress?: (done: number, total: number) => void,
  ): Promise<number>
  /** Resolves when requests can be answered; throws SERVICE_UNAVAILABLE when not. */
  ready(): Promise<Readiness>
  /** Has Neo4j plan the queries of writes, so that nobody's first write waits for that. Nothing is written. */
  planWrites(): Promise<void>
  /** The names of the migrations that were carried out when it was opened. */
  readonly migrated: readonly string[]
  /** What a transport serves. */
  readonly api: ProductApi
  /** What a transport takes bundles and texts with that are too large for a request of GraphQL. */
  readonly uploads: Uploads
  /** What a transport gives out as text that is too large for an answer of GraphQL. */
  readonly downloads: Downloads
  /** Notes, for whoever finds the directory in use, that a server answers at an address. */
  announce(server: string): Promise<void>
  /** Refuses new requests, ends subscriptions, then lets go of the store. */
  close(): Promise<void>
}

/**
 * Opens a graph: connects, brings the store's indexes and data up to date and starts the API.
 *
 * @throws BAD_CONFIGURATION where two have the same token; STORE_IN_USE where another process has the directory open;
 *   SERVICE_UNAVAILABLE where Neo4j does not answer, the graph is damaged, the disk refuses, or a newer version has opened
 *   the graph; NOT_FOUND where there is no graph and an `existing` one was asked for
 */
export async function createOnRecord(options: OnRecordOptions = {}): Promise<OnRecord> {
  checkTokens(options.auth?.tokens ?? [])
  const { store, migrated } = await openStore(options, dataMigrations)
  const api = await startProduct(store, {
    timeout: options.timeout ?? 30_000,
    report: options.report ?? (({ id, error }) => console.error(id, error)),
    lookAhead: options.lookAhead,
    auth: options.auth,
    anonymousReads: options.anonymousReads,
    keepTexts: options.keepTexts,
    asOfChanges: options.asOfChanges,
    documents: options.documents,
  })
  return {
    execute: (operation, signal, viewer) => api.execute(operation, signal, viewer),
    subscribe: api.subscribe,
    handle: api.handle,
    handleChanges: api.handleChanges,
    importBundle: async (bundle, by, importOptions) =>
      withBundleProblems(
        await importBundle(store, bundle, by ?? null, { ...importOptions, keepTexts: options.keepTexts }),
      ),
    verify: ({ by = 'on-record verify', ...verifyOptions } = {}) =>
      verifyGraph(store, { ...verifyOptions, by }),
    importText: async (text, by, importOptions) =>
      withBundleProblems(
        await importParts(store, readParts(text), by ?? null, {
          ...importOptions,
          keepTexts: options.keepTexts,
        }),
      ),
    exportBundle: (options) => exportBundle(store, options),
    backup: () => backupText(store),
    async restore(open, progress) {
      const restored = await restoreBackup(store, open, progress)
      await migrate(store, dataMigrations, options.migrating)
      return restored
    },
    ready: () => store.ready(),
    planWrites: () => planWrites(store),
    migrated,
    api,
    uploads: uploadsFor(api.viewerOf, {
      async importBytes(bytes, by, uploadOptions) {
        const imported = await importSent(store, bytes, by, {
          ...uploadOptions,
          keepTexts: options.keepTexts,
        })
        return { result: withBundleProblems(imported), bookmark: await api.bookmark() }
      },
      verifyBytes: (bytes, by, verifyOptions) => verifySent(store, bytes, by, verifyOptions),
    }),
    downloads: downloadsFor(api.viewerOf, {
      exportText: (parameters) => exportText(store, parameters),
      backupText: () => backupText(store),
    }),
    async announce(server) {
      if ('directory' in options && options.directory)
        await noteHolder(options.directory, { pid: process.pid, server })
    },
    async close() {
      await api.close()
      await store.close()
    },
  }
}

/** What is wrong with the parameters is told when it is read, as what is wrong with the graph is. */
async function* exportText(store: GraphStore, parameters: ExportArguments) {
  yield* exportBundle(
    store,
    exportOptionsOf(parameters, (name) => name),
  )
}
