import { afterEach, expect, test } from 'vitest'
import { dataMigrations } from '../../src/bundle/data-migrations.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { createOnRecord } from '../../src/index.ts'
import { judge } from '../../src/records/write/judging.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { bundle, relation, statement } from '../bundle/small-bundle.ts'
import { run } from '../support/cli.ts'
import { emptyGraph, type Place } from '../support/empty-graph.ts'
import { type Graph, graphOf } from '../support/graphs/dump.ts'
import { query } from '../support/graphs/query.ts'

let graph: Place
afterEach(() => graph.remove())

/** Works on the store of the graph, without bringing it up to date. */
async function inStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const { options } = graph
  const store = 'neo4j' in options ? await neo4jStore(options.neo4j) : await embeddedStore(options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const write = (text: string) =>
  query<Record<string, never>, { rows: number }, 'write', 'one'>('write', 'one', text)

/** How an older version could have left a graph, and nothing noted of the migration that was to come. */
const older = {
  folding: [
    "MATCH (name:Name) SET name.folded = 'old', name.terms = ' old ', name.words = ' old ' RETURN count(name) AS rows",
    "MATCH (actor:Actor) WHERE actor.key IS NOT NULL SET actor.key = 'old:' + actor.id RETURN count(actor) AS rows",
    "MATCH (:Organisation)-[part:PART_OF]->() SET part.key = 'old' RETURN count(part) AS rows",
    "MATCH (found:Searchable) WHERE found.searchText IS NOT NULL SET found.searchText = ' old ' RETURN count(found) AS rows",
    "MATCH (migration:Migration {name: 'folding'}) DETACH DELETE migration RETURN count(migration) AS rows",
  ],
  disputes: [
    'MATCH ()-[links:CONCERNS]->() DELETE links RETURN count(links) AS rows',
    'MATCH ()-[links:INVOLVES_FOR]->() DELETE links RETURN count(links) AS rows',
    'MATCH (relation)-[involves:INVOLVES]->() SET involves.key = relation.id RETURN count(involves) AS rows',
    'MATCH (relation:StatementRelation) SET relation.key = relation.id RETURN count(relation) AS rows',
    "MATCH (migration:Migration {name: 'disputes'}) DETACH DELETE migration RETURN count(migration) AS rows",
  ],
  'copies-to-speakers': [
    'MATCH ()-[said:SAID_BY]->() REMOVE said.type, said.saidIn RETURN count(said) AS rows',
    "MATCH (migration:Migration {name: 'copies-to-speakers'}) DETACH DELETE migration RETURN count(migration) AS rows",
  ],
}
type DataName = keyof typeof older

/** A graph with records of every kind, and two that are one; what it is made of, before it was made to look older. */
async function olderGraph(name: DataName, given: Bundle): Promise<Graph> {
  graph = await emptyGraph()
  const record = await createOnRecord(graph.options)
  await record.close()
  return await inStore(async (store) => {
    expect((await importBundle(store, given)).problems).toEqual([])
    const actorIds = ['person:p-00001', 'person:p-00002'] as const
    await judge(
      store,
      { verdict: 'SAME_AS', of: actorIds, score: 1, basis: 'One.' },
      { writeId: 'j', by: 'ann' },
    )
    const before = await store.transaction(graphOf)
    for (const text of older[name])
      expect(
        (await store.transaction((transaction) => transaction.run(write(text), {}))).rows,
      ).toBeGreaterThan(0)
    return before
  })
}

/** Who holds a record is no part of what it is. */
const unlocked = ({ nodes, relationships }: Graph) => ({
  nodes: nodes.map((node) => node.replace(/,?"lock":("[^"]*"|true)/, '')),
  relationships,
})

test.each(['folding', 'disputes', 'copies-to-speakers'] as const)(
  'what an older version derived otherwise (%s) is derived anew when the graph is opened, and is as if written today',
  async (name) => {
    const before = await olderGraph(name, generatedBundle(60))
    const record = await createOnRecord(graph.options)
    expect(record.migrated).toEqual([name])
    await record.close()
    expect(unlocked(await inStore((store) => store.transaction(graphOf)))).toEqual(unlocked(before))
    const again = await createOnRecord(graph.options)
    expect(again.migrated).toEqual([])
    await again.close()
  },
)

/** Seven hundred disputes among a few statements. */
function manyDisputes(): Bundle {
  const slugs = Array.from({ length: 28 }, (_, index) => `s${index}`)
  const persons = ['00001', '00002'].map((n) => ({ id: `person:p-${n}`, name: `Person ${n}` }))
  return bundle({
    persons,
    statements: slugs.map((slug, index) =>
      statement(slug, {
        speakers: [{ actor: 'person:p-00001', onBehalfOf: 'organisation:ukraine' }],
        about: ['person:p-00002'],
        saidAt: index === 0 ? null : { edtf: `2025-06-${String(index).padStart(2, '0')}`, basis: 'STATED' },
      }),
    ),
    relations: slugs.flatMap((from) =>
      slugs
        .filter((to) => to !== from)
        .map((to) =>
          relation({
            id: `relation:${from}-rebuts-${to}`,
            from: `statement:${from}`,
            to: `statement:${to}`,
            receipts: [`attribution:${from}-daily`],
          }),
        ),
    ),
  })
}

const begun = query<Record<string, never>, { after: string }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (begun:MigrationBegun) RETURN begun.after AS after',
)

test('killed at any moment, it is finished by the next start, which goes on where the last one was', async () => {
  const before = await olderGraph('folding', generatedBundle(1_300))
  const migrating = (killAt: RegExp | null) =>
    run(['migrate'], graph.settings, (told, kill) => {
      if (killAt?.test(told)) kill()
    })
  expect(
    await migrating(/ of 1\d\d\d records: bringing what an older version stored up to date/),
  ).toMatchObject({ code: null })
  const [reached] = await inStore((store) => store.read(begun, {}))
  expect(reached?.after).toMatch(/^\w+:/)
  const last = await migrating(null)
  expect(last).toMatchObject({ code: 0, out: expect.stringContaining('carried out folding') })
  expect(unlocked(await inStore((store) => store.transaction(graphOf)))).toEqual(unlocked(before))
}, 600_000)

test('disputes that were derived anew in part are so in whole after the next start, which goes on from there', async () => {
  const before = await olderGraph('disputes', manyDisputes())
  const interrupted: typeof dataMigrations.disputes = (store, after, reached) =>
    dataMigrations.disputes(store, after, async (far) => {
      await reached(far)
      throw new Error(`stopped after ${far.done} of ${far.total}`)
    })
  await expect(
    inStore((store) => migrate(store, { ...dataMigrations, disputes: interrupted })),
  ).rejects.toThrow('stopped after 500 of 756')
  const [reached] = await inStore((store) => store.read(begun, {}))
  expect(reached?.after).toMatch(/^relation:/)
  const left = await inStore((store) => migrate(store, { ...dataMigrations, disputes: interrupted })).catch(
    ({ message }) => message,
  )
  expect(left).toBe('stopped after 256 of 256')
  await (await createOnRecord(graph.options)).close()
  expect(unlocked(await inStore((store) => store.transaction(graphOf)))).toEqual(unlocked(before))
})

test('a graph that a newer version has opened is refused with what to do, and left as it is', async () => {
  graph = await emptyGraph()
  await (await createOnRecord(graph.options)).close()
  await inStore((store) =>
    store.transaction((transaction) =>
      transaction.run(
        write("CREATE (later:Migration {number: 99, name: 'later'}) RETURN count(later) AS rows"),
        {},
      ),
    ),
  )
  await expect(createOnRecord(graph.options)).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    message: expect.stringMatching(
      /^A newer version of On Record has opened this graph: it is at migration 99, and this version knows migrations only up to \d+\. Open it with that version or a later one\.$/,
    ),
  })
  await inStore((store) =>
    store.transaction((transaction) =>
      transaction.run(
        write('MATCH (later:Migration {number: 99}) DETACH DELETE later RETURN count(later) AS rows'),
        {},
      ),
    ),
  )
})
