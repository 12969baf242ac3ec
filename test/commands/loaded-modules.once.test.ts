import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/commands/commands.ts'
import { run } from '../support/cli.ts'

type Coverage = { readonly result: readonly { readonly url: string }[] }

/** The modules that a command loads, as Node's record of what was covered has them: those of ours by their rooms, and packages. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'on-record-loaded-'))
  const { code } = await run(args, { NODE_V8_COVERAGE: directory })
  expect(code).toBe(0)
  const urls = readdirSync(directory).flatMap((name) =>
    (JSON.parse(readFileSync(join(directory, name), 'utf8')) as Coverage).result.map(({ url }) => url),
  )
  rmSync(directory, { recursive: true })
  const places = urls.flatMap(
    (url) => /\/(?:dist|node_modules)\/(?:\.\/)?((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
  )
  return [...new Set(places)].toSorted()
}

test.each(['--help', '--version'])('%s loads neither the product nor a package', async (asked) => {
  expect(await loadedBy(asked)).toEqual([
    'cli.js',
    'commands',
    'config.js',
    'domain',
    'errors.js',
    'generated',
  ])
})

/** What takes longest to load: the schema with its resolvers, and the drivers. A command waits for it only to open a graph. */
const product = ['index.js', 'api', 'resolvers', 'graph', 'graphql', '@apollo', '@grafeo-db', 'neo4j-driver']

// What serve serves is its whole work.
const others = Object.keys(commands).filter((name) => name !== 'serve')

test('a command loads the product only when it opens a graph', async () => {
  const loaded = await Promise.all(
    others.map(async (name) => {
      const places = await loadedBy('help', name)
      return [name, product.filter((place) => places.includes(place))]
    }),
  )
  expect(loaded).toEqual(others.map((name) => [name, []]))
}, 60_000)
