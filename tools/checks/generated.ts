import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Fails when what is generated is not what the schema, the queries and the concepts of now give. It leaves the fresh files
 * there, to be committed.
 */
const root = resolve(import.meta.dirname, '../..')
const files = () => [
  'data/bundle.schema.json',
  'schema.graphql',
  ...['src/generated', 'packages/client/src/generated'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  ),
]

const contents = () => new Map(files().map((name) => [name, readFileSync(join(root, name), 'utf8')] as const))

const before = contents()
const { status } = spawnSync('npm', ['run', 'codegen'], { stdio: 'inherit' })
const after = contents()

const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
)
for (const name of stale) console.error(`${name} was stale; it is fresh now: commit it.`)
process.exitCode = status !== 0 || stale.length > 0 ? 1 : 0
