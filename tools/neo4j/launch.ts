import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Neo4jAddress, untilReady } from './bolt.ts'
import { type FetchOptions, fetchNeo4j } from './fetch.ts'
import { makeHome, type Neo4jHome, type Neo4jSettings } from './home.ts'
import { defaultJava, requireJava } from './java.ts'
import { tail } from './progress.ts'

export type LaunchOptions = FetchOptions & {
  /** Java's command; otherwise that of JAVA_HOME, or the one on the PATH. */
  java?: string
  /** The most heap it may take, as Java writes it. */
  heap?: string
  /** For a server that lives for a minute or two: these take about half the processor time, later ones more. */
  isBrief?: boolean
  settings?: Neo4jSettings
  /** A home of the caller's own, which stays when the server ends; otherwise one is made, which goes with it. */
  home?: Neo4jHome
  startTimeoutMs?: number
}

export type LaunchedNeo4j = Neo4jAddress & {
  /** Kills the server and removes its home, unless that is the caller's own; resolves when both are gone. */
  stop(): Promise<void>
}

const KEEPER = fileURLToPath(new URL('keeper.ts', import.meta.url))
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const OPENED_PACKAGES = [
  'java.base/java.lang',
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
]

/**
 * Starts an empty Neo4j Community of its own: a temporary home, a free port, the loopback only, no password. Started again
 * in a home of the caller's, it holds what it held.
 * It ends with `stop()`, and also when this process ends in any other way (see keeper.ts).
 * Rejects, with the end of the server's output, if it does not start.
 */
export async function launchNeo4j(options: LaunchOptions = {}): Promise<LaunchedNeo4j> {
  const { java = defaultJava(), startTimeoutMs = 180_000, settings, progress } = options
  await requireJava(java)
  const jars = await fetchNeo4j(options)

  progress?.('Starting Neo4j')
  const home = options.home ?? (await makeHome(settings))
  const uri = `bolt://127.0.0.1:${home.port}`
  const removed = options.home ? '' : home.directory
  const keeper = keep(removed, [java, ...javaArguments(jars, home.directory, options)])
  const output = recentOutput(keeper)
  const exited = new AbortController()
  const exit = once(keeper, 'exit').then(() => exited.abort(new Error('It ended.')))
  const stop = async () => {
    keeper.stdin?.end()
    await exit
  }
  try {
    await untilReady({ uri }, startTimeoutMs, exited.signal)
  } catch (cause) {
    await stop()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Neo4j did not start. ${reason} Its last output:\n${output()}`, { cause })
  }
  return { uri, stop }
}

/** Code that runs for a minute does not earn back what Java takes to compile it well, nor to collect on all cores. */
const BRIEF = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

const javaArguments = (
  jars: string,
  home: string,
  { heap = '1g', isBrief }: Pick<LaunchOptions, 'heap' | 'isBrief'>,
): string[] => [
  ...(isBrief ? BRIEF : []),
  ...OPENED_PACKAGES.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]),
  `-Xmx${heap}`,
  '-cp',
  join(jars, '*'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
]

function keep(removed: string, command: string[]): ChildProcess {
  // Detached, lest Ctrl-C in a terminal end the keeper before what it keeps.
  return spawn(process.execPath, ['--import', TYPESCRIPT, KEEPER, removed, ...command], { detached: true })
}

/** Reads all that the process says, so that it never waits for a reader, and keeps the end of it. */
function recentOutput(child: ChildProcess): () => string {
  let recent = ''
  const read = (chunk: Buffer) => {
    recent = (recent + chunk).slice(-10_000)
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  return () => tail(recent)
}
