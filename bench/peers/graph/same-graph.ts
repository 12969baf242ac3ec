import { rm } from 'node:fs/promises'
import { graphOf } from '../../../test/support/graphs/dump.ts'
import { type Filling, newHome, startNew, withStore } from './server.ts'
import { type Sizes, sizesOf } from './sizes.ts'

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g

/**
 * What an import leaves and what the writer of large graphs leaves, compared node for node and relationship for relationship,
 * labels and properties, at the smallest size: the first few lines that one has and the other has not. Left aside are when
 * and in which order they were written, the names of the writes, and what locks them.
 */
export async function differencesOfWriters(): Promise<string[]> {
  const sizes = sizesOf(10_000)
  const imported = await linesOf('imported', sizes)
  const written = await linesOf('written offline', sizes)
  console.error(`${imported.length} nodes and relationships imported, ${written.length} written offline`)
  return [...only('imported', imported, written), ...only('written offline', written, imported)]
}

async function linesOf(filling: Filling, sizes: Sizes): Promise<string[]> {
  const home = await newHome()
  const neo4j = await startNew(home, filling, sizes)
  try {
    const { nodes, relationships } = await withStore(neo4j, (store) => store.transaction(graphOf))
    return [...nodes, ...relationships].map(timeless).sort()
  } finally {
    await neo4j.stop()
    await rm(home.directory, { recursive: true, force: true })
  }
}

const timeless = (line: string) =>
  line
    .replaceAll(/"(recordedAt|updatedAt|recordedKey|at)":"[^"]*"/g, (property) =>
      property.replaceAll(instant, 'then'),
    )
    .replace(/,"lock":true/, '')
    .replace(/^(Change .*)"id":"change:\w+"(.*)"seq":\d+/, '$1$2')

function only(filling: Filling, lines: readonly string[], others: readonly string[]): string[] {
  const counted = new Map<string, number>()
  for (const line of others) counted.set(line, (counted.get(line) ?? 0) + 1)
  const left = lines.filter((line) => {
    const count = counted.get(line) ?? 0
    counted.set(line, count - 1)
    return count <= 0
  })
  return left.slice(0, 5).map((line) => `only ${filling}: ${line}`)
}
