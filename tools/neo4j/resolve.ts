import { type Neo4jAddress, serverVersion } from './bolt.ts'
import { startInDocker } from './docker.ts'
import { type LaunchedNeo4j, launchNeo4j } from './launch.ts'
import type { Progress } from './progress.ts'
import { countNodes } from './wipe.ts'

/** A server that tests may wipe. */
export type TestNeo4j = LaunchedNeo4j & {
  version: string
  /** Where it comes from, in words that complete "neo4j 5.26.31 (...)". */
  origin: string
}

/**
 * Tests fill and empty one small graph over and over: without this each query would be planned anew for every few nodes,
 * which takes most of the run. What depends on good plans asks for new ones itself.
 */
const forTests = { 'dbms.cypher.min_replan_interval': '1h' }

/** One place to get a server from; `start` rejects with the reason why not. */
export type Origin = { name: string; start(): Promise<LaunchedNeo4j> }

/**
 * The Neo4j that tests run on: the one of NEO4J_TEST_URI; else one in Docker; else one that launch.ts starts.
 * Rejects with every reason when none can be had. A NEO4J_TEST_URI that cannot be used is refused at once: who sets
 * it means that server.
 */
export async function resolveNeo4j(env: NodeJS.ProcessEnv, progress?: Progress): Promise<TestNeo4j> {
  if (env.NEO4J_TEST_URI) return await givenServer(env.NEO4J_TEST_URI, env)
  return await firstThatStarts([
    { name: 'in Docker', start: () => startInDocker(progress) },
    {
      name: 'started from Maven Central by tools/neo4j',
      start: () => launchNeo4j({ progress, settings: forTests }),
    },
  ])
}

/** The first origin that starts, or a rejection with each one's reason. */
export async function firstThatStarts(origins: Origin[]): Promise<TestNeo4j> {
  const reasons: string[] = []
  for (const { name, start } of origins) {
    try {
      const server = await start()
      return { ...server, version: await serverVersion(server), origin: name }
    } catch (error) {
      reasons.push(`- ${name}: ${messageOf(error)}`)
    }
  }
  throw new Error(`No Neo4j to test on. Set NEO4J_TEST_URI, or fix one of these:\n${reasons.join('\n')}`)
}

async function givenServer(uri: string, env: NodeJS.ProcessEnv): Promise<TestNeo4j> {
  const at: Neo4jAddress = { uri, username: env.NEO4J_TEST_USERNAME, password: env.NEO4J_TEST_PASSWORD }
  const version = await serverVersion(at).catch((cause) => {
    throw new Error(`NEO4J_TEST_URI=${uri} does not answer: ${messageOf(cause)}`, { cause })
  })
  const nodes = await countNodes(at)
  if (nodes > 0 && env.NEO4J_TEST_WIPE !== 'true') {
    throw new Error(
      `NEO4J_TEST_URI=${uri} holds ${nodes} nodes, and the tests would delete them. ` +
        'Give an empty database, or set NEO4J_TEST_WIPE=true.',
    )
  }
  return { ...at, version, origin: 'of NEO4J_TEST_URI', stop: async () => {} }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
