import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Fails when src/generated is not what the schema and the queries of now give. It leaves the fresh files there,
 * to be committed.
 */
const folder = resolve(import.meta.dirname, '../../src/generated')

const contents = () =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const))

const before = contents()
const { status } = spawnSync('npm', ['run', 'codegen'], { stdio: 'inherit' })
const after = contents()

const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
)
for (const name of stale) console.error(`src/generated/${name} was stale; it is fresh now: commit it.`)
process.exitCode = status !== 0 || stale.length > 0 ? 1 : 0
