import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runOnce } from '../../vitest.neo4j.config.ts'

const root = resolve(import.meta.dirname, '../..')

/** The one place where a suite gets this run's store. */
const engines = 'test/support/engines.ts'

/** The files of test/ that a file needs, and those that they need. */
function needs(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const text = readFileSync(join(root, file), 'utf8')
  for (const [, path = ''] of text.matchAll(/(?:from|import) '(\.[^']+)'/g)) {
    const needed = relative(root, resolve(root, dirname(file), path))
    if (needed.startsWith('test/')) needs(needed, found)
  }
  return found
}

const once = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(runOnce))
  .map((path) => join('test', path))

test.each(once)('%s is left out of the run on Neo4j, as it uses no store of the run', (file) => {
  expect([...needs(file)]).not.toContain(engines)
})

test('what opens the store of the run is known by what it needs', () => {
  expect([...needs('test/resolvers/paging.test.ts')]).toContain(engines)
})
