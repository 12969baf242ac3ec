import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { readConfig } from '../config.ts'
import { badConfiguration } from '../errors.ts'
import { GraphSizeDocument } from '../generated/operations.ts'
import type { OnRecord } from '../index.ts'
import { type Serving, serve as serveHttp } from '../server/http.ts'
import { logFault, openLog } from '../server/observed/log.ts'
import { localTokens, newLocalKey } from '../server/sign-in/local-tokens.ts'
import { demoBundle } from './bundles/demo.ts'
import { type Command, type CommandInput, type ExitCode, exitCodes, refuseOperands } from './command.ts'
import { planExamples } from './plan.ts'
import { askingHere } from './remote/asking.ts'
import { leaveKey } from './remote/local-key.ts'
import { openConfigured, placeOf } from './stored-graph/store.ts'

const playgroundDirectory = fileURLToPath(new URL('../../dist/web', import.meta.url))

export const serveCommand: Command = {
  details: ['It runs until you stop it (Ctrl+C or SIGTERM), and finishes the requests in progress first.'],
  run: serve,
}

/** Serves the graph over HTTP until it is told to stop. Resolves when everything is closed. */
async function serve({ operands, print }: CommandInput): Promise<ExitCode> {
  refuseOperands(operands, 'Set PORT, HOST and ON_RECORD_DATA in the environment.')
  const config = readConfig()
  const log = openLog(config.logLevel)
  const key = newLocalKey()
  const local = localTokens(key)
  const onRecord = await openConfigured(config, { report: logFault(log), local: local.viewerOf })
  print(`Graph: ${placeOf(config)}`)
  let serving: Serving | undefined
  let metrics: ServingMetrics | undefined
  let forgetKey = async () => {}
  let stopPlanning = async () => {}
  const close = async () => {
    await stopPlanning()
    await serving?.close()
    await metrics?.close()
    await forgetKey()
    await onRecord.close()
  }
  try {
    metrics = config.metrics ? await measured(config.metrics, onRecord) : undefined
    serving = await serveHttp({
      api: onRecord.api,
      uploads: onRecord.uploads,
      downloads: onRecord.downloads,
      host: config.host,
      port: config.port,
      // Only now: if the port is taken, nothing is written; and nobody is answered from a half-filled graph.
      async prepare() {
        await (config.demo ? loadDemo(onRecord, print) : tellOfEmpty(onRecord, print))
        await onRecord.planWrites().catch((error: unknown) => {
          log.warn(
            { err: error },
            'Neo4j could not plan the queries of writes: the first writes will take longer.',
          )
        })
      },
      playgroundDirectory,
      readingRoom: config.readingRoom ?? undefined,
      origins: config.corsOrigins,
      agentProposals: config.agentProposals,
      requestsPerMinute: config.requestsPerMinute ?? undefined,
      following: config.following,
      trustedProxies: config.trustedProxies,
      local,
      log,
      observer: metrics?.observer,
    })
    await onRecord.announce(serving.url)
    if (config.neo4j) {
      const stops = [planExamples(onRecord), serving.planPages()]
      stopPlanning = async () => void (await Promise.all(stops.map((stop) => stop())))
    }
    forgetKey = await leaveKey({ url: serving.url, key }).catch((error: unknown) => {
      log.warn(
        { err: error },
        'on-record token will find no key here: the directory for temporary files cannot be written to.',
      )
      return forgetKey
    })
  } catch (fault) {
    await close()
    throw fault
  }
  // Listens for signals first, since whoever reads the welcome may stop the server at once.
  const stopped = untilStopped(close)
  print(welcome(serving.url, { pages: config.readingRoom !== null, metrics: metrics?.url }))
  await stopped
  return exitCodes.done
}

/** Fills an empty graph with the demo, so that a newcomer has something to ask about. */
async function loadDemo(onRecord: OnRecord, print: (line: string) => void) {
  if (!(await isEmpty(onRecord))) return
  const { created } = await onRecord.importBundle(demoBundle(), 'on-record')
  print(
    `The graph was empty: loaded ${created.length} records of the Istanbul exchange of June 2025 ` +
      '(ON_RECORD_DEMO=false leaves it empty).',
  )
}

/** Whether nothing was ever written to a graph. */
async function isEmpty(onRecord: OnRecord): Promise<boolean> {
  return (await askingHere(onRecord).one(GraphSizeDocument, {})).stats.changes === 0
}

/** Says that a graph is empty, in case somebody mistyped its name. */
async function tellOfEmpty(onRecord: OnRecord, print: (line: string) => void) {
  if (await isEmpty(onRecord))
    print(
      'It is empty: fill it with on-record import, or set ON_RECORD_DEMO=true to load the Istanbul exchange of June 2025.',
    )
}

/** Prometheus is loaded only where it is asked for. */
async function measured(listening: { readonly host: string; readonly port: number }, { api }: OnRecord) {
  const { countAnswers, serveMetrics } = await import('../server/observed/metrics.ts')
  const { observer, registry } = countAnswers(api.feedStatus)
  const serving = await serveMetrics(registry, listening).catch((fault: NodeJS.ErrnoException) => {
    throw fault.code === 'EADDRINUSE'
      ? badConfiguration(
          'ON_RECORD_METRICS_PORT',
          'a port that nothing else listens on',
          String(listening.port),
        )
      : fault
  })
  return { observer, ...serving }
}

type ServingMetrics = Awaited<ReturnType<typeof measured>>

/** A question that any graph answers. */
const disputes = '{ disputes { nodes { relationType basis from { text } to { text } } } }'

/** In one piece: whoever has read where it listens has read the rest, too. */
const welcome = (url: string, { pages, metrics }: { pages: boolean; metrics: string | undefined }) =>
  [
    '',
    ...(pages ? [`Read:       ${url}/read`] : []),
    `Playground: ${url}/playground`,
    `GraphQL:    ${url}/graphql`,
    ...(metrics === undefined ? [] : [`Metrics:    ${metrics}`]),
    '',
    'To begin with:',
    ...(pages ? [`  Read what was said of something:   ${url}/read/search?q=bodies`] : []),
    `  See who disputes what, as a graph: ${url}/playground#${new URLSearchParams({ pane: 'graph', query: disputes })}`,
    '',
    'Three queries to try:',
    '  { actor(id: "person:volodymyr-zelensky") { statements { nodes { text saidAt { edtf } quotes { words } } } } }',
    '  { search(query: "\\"dirty games\\"") { edges { node { id } snippet { text match } } } }',
    `  ${disputes}`,
    '',
  ].join('\n')

/** Resolves after SIGINT or SIGTERM, when everything is closed. */
const untilStopped = (close: () => Promise<void>) =>
  new Promise<void>((resolve, reject) => {
    closeWithGrace({ delay: 15_000, logger: undefined }, async ({ err }) => {
      await close()
      if (err) reject(err)
      else resolve()
    })
  })
