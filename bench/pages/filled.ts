import { createOnRecord } from '../../src/index.ts'
import { lines } from '../peers/graph/parts.ts'
import { sizesOf } from '../peers/graph/sizes.ts'
import type { EmptyPlace } from '../writing/places.ts'

/** Fills a place with the graph that the comparison with peers has, as an import does. */
export async function filled({ engine, at }: EmptyPlace, statements: number): Promise<void> {
  console.error(`${engine}: importing ${statements.toLocaleString('en')} statements`)
  const where = engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at }
  const onRecord = await createOnRecord({ ...where, timeout: 600_000 })
  try {
    const { problems } = await onRecord.importText(lines(sizesOf(statements)), 'bench')
    if (problems[0]) throw new Error(`The generated bundle: ${problems[0].path}: ${problems[0].message}`)
  } finally {
    await onRecord.close()
  }
}
