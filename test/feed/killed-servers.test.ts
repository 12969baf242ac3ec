import { expect, test } from 'vitest'
import { serving } from '../support/cli.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { engine } from '../support/engines.ts'
import { followUnderKills } from '../support/feed-under-kills.ts'
import { token, writable } from '../support/writers.ts'

test('whoever follows misses nothing and is told nothing twice, though servers are killed while others write', async () => {
  const graph = await emptyGraph()
  const told = await followUnderKills({
    // The embedded engine is one server's own.
    servers: engine === 'neo4j' ? 2 : 1,
    writers: 2,
    readers: 10,
    // On Neo4j, a server that starts has every query planned first, which takes long.
    kills: engine === 'neo4j' ? 2 : 4,
    writesBetween: 15,
    token,
    start: async () => {
      const { url, stop } = await serving({ ...graph.settings, ...writable })
      return { url, kill: () => stop('SIGKILL') }
    },
  })
  expect(told).toMatchObject({ missed: 0, twice: 0, disordered: 0 })
  expect(told.entries).toBeGreaterThanOrEqual(45)
  graph.remove()
}, 600_000)
