import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveNeo4j } from '../../tools/neo4j/resolve.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'

/** An empty graph of one engine, as a process of its own is told where it is. */
export type EmptyPlace = { readonly engine: 'neo4j' | 'embedded'; readonly at: string }

/** Gives an empty graph to what is measured, as often as it is asked for; the one before is gone then. */
type Empty = () => Promise<EmptyPlace>

/** The same on both engines, on Neo4j first. Resolves to the version of Neo4j. */
export async function onBothEngines(
  measure: (engine: EmptyPlace['engine'], empty: Empty) => Promise<void>,
): Promise<string> {
  const version = await onNeo4j((empty) => measure('neo4j', empty))
  await onEmbedded((empty) => measure('embedded', empty))
  return version
}

/** A server anew for each graph, where none is given: to delete a large one takes longer than to start. */
export async function onNeo4j(measure: (empty: Empty) => Promise<void>): Promise<string> {
  let server = await resolveNeo4j(process.env, (line) => console.error(line))
  let isUsed = false
  try {
    await measure(async () => {
      if (isUsed) {
        await server.stop()
        server = await resolveNeo4j(process.env, (line) => console.error(line))
      }
      isUsed = true
      await wipeNeo4j(server)
      return { engine: 'neo4j', at: server.uri }
    })
    return server.version
  } finally {
    await server.stop()
  }
}

/** A directory anew for each graph. */
export async function onEmbedded(measure: (empty: Empty) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  try {
    let graphs = 0
    await measure(async () => {
      graphs += 1
      return { engine: 'embedded', at: join(directory, `graph-${graphs}`) }
    })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
