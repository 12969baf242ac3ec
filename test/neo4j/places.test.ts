import { beforeAll, expect, test } from 'vitest'
import { migrationsDone } from '../../src/generated/migrations.ts'
import { runHere } from '../support/command-line.ts'
import { neo4jAddress, openBareStore } from '../support/engines.ts'

/** A database of somebody else: nothing of ours is in it. */
let settings: Record<string, string>
beforeAll(async () => {
  await (await openBareStore()).close()
  const { uri, username, password } = neo4jAddress()
  settings = { NEO4J_URI: uri, ...(username && { NEO4J_USERNAME: username, NEO4J_PASSWORD: password ?? '' }) }
})

test.each([['stats'], ['export'], ['backup'], ['verify'], ['check', 'README.md']])(
  'on-record %s makes no graph of a database that holds none',
  async (...args) => {
    expect(await runHere(args, settings)).toEqual({
      code: 2,
      out: '',
      err: `There is no graph in Neo4j at ${settings.NEO4J_URI}. Check NEO4J_URI and NEO4J_DATABASE, or make an empty one here with on-record migrate.\n`,
    })
    const store = await openBareStore()
    expect(await store.read(migrationsDone, {})).toEqual([])
    await store.close()
  },
)

test('a database that does not exist is told, with what to do', async () => {
  expect(await runHere(['stats'], { ...settings, NEO4J_DATABASE: 'mistyped' })).toEqual({
    code: 3,
    out: '',
    err: `Neo4j has no database of this name: check NEO4J_DATABASE, or create it there. (Neo4j at ${settings.NEO4J_URI}, database mistyped)\n`,
  })
})
