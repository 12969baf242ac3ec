import { NEO4J_VERSION } from './fetch.ts'
import type { LaunchedNeo4j } from './launch.ts'
import type { Progress } from './progress.ts'

const ENGINE_ANSWERS_MS = 5_000

/**
 * Starts Neo4j Community in a container, which testcontainers removes even if this process is killed.
 * Rejects when no Docker engine answers (having the `docker` command says nothing of it) or the image does not start.
 */
export async function startInDocker(progress?: Progress): Promise<LaunchedNeo4j> {
  const { getContainerRuntimeClient } = await import('testcontainers')
  await within(ENGINE_ANSWERS_MS, getContainerRuntimeClient()).catch((cause) => {
    throw new Error('No Docker engine answers.', { cause })
  })
  const image = `neo4j:${NEO4J_VERSION}-community`
  progress?.(`Starting ${image} in Docker`)
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer(image)
    .withEnvironment({ NEO4J_dbms_usage__report_enabled: 'false' })
    .start()
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    stop: async () => void (await container.stop()),
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds / 1000} s.`)), milliseconds)
  })
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
