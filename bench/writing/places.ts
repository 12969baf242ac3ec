import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveNeo4j } from '../../tools/neo4j/resolve.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'

/** An empty graph of one engine, as a process of its own is told where it is. */
export type EmptyPlace = { readonly engine: 'neo4j' | 'embedded'; readonly at: string }

/** Gives an empty graph of each engine to what is measured, as often as it is asked for. */
export async function onBothEngines(
  measure: (engine: EmptyPlace['engine'], empty: () => Promise<EmptyPlace>) => Promise<void>,
): Promise<string> {
  const { stop, version, ...server } = await resolveNeo4j(process.env, (line) => console.error(line))
  try {
    await measure('neo4j', async () => {
      await wipeNeo4j(server)
      return { engine: 'neo4j', at: server.uri }
    })
    await wipeNeo4j(server)
  } finally {
    await stop()
  }
  const directory = await mkdtemp(join(tmpdir(), 'on-record-bench-'))
  try {
    let graphs = 0
    await measure('embedded', async () => {
      graphs += 1
      return { engine: 'embedded', at: join(directory, `graph-${graphs}`) }
    })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return version
}
