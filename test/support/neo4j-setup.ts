/** Vitest's global setup of `npm run test:neo4j`: one server for the whole run. Without one the run fails. */
import type { TestProject } from 'vitest/node'
import { resolveNeo4j } from '../../tools/neo4j/resolve.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'

export default async function setup(project: TestProject) {
  const { stop, ...server } = await resolveNeo4j(process.env, (line) => console.error(line))
  await wipeNeo4j(server)
  project.provide('neo4j', server)
  return async () => {
    // So that a server that outlives the run can serve the next one.
    await wipeNeo4j(server)
    await stop()
  }
}
