import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { asBundleProblem } from '../../src/bundle/problems.ts'
import { type ChangeRow, changesInOrder, changesOfRecords } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { requestRecords } from '../../src/records/context.ts'
import { wholeOf } from '../../src/records/read/wanted.ts'
import { istanbul } from '../data/istanbul.ts'
import { openTestStore } from '../support/engines.ts'
import { graphOf } from '../support/graphs/dump.ts'
import { query } from '../support/graphs/query.ts'
import { town } from '../support/graphs/town.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const empty = query<Record<string, never>, { deleted: number }, 'write', 'one'>(
  'write',
  'one',
  `MATCH (node) WHERE NOT node:ChangeCounter AND NOT node:Migration AND NOT node:Judging DETACH DELETE node
RETURN count(node) AS deleted`,
)
const resetLog = query<Record<string, never>, { seq: number }, 'write', 'one'>(
  'write',
  'one',
  'MATCH (counter:ChangeCounter) SET counter.seq = 0 RETURN counter.seq AS seq',
)
beforeEach(() =>
  store.transaction(async (transaction) => {
    await transaction.run(empty, {})
    await transaction.run(resetLog, {})
  }),
)

const log = async (limit = 10_000) =>
  (await store.read(changesInOrder, { after: 0, limit })).map(({ node }) => node)
const historyOf = async (recordId: string) =>
  (await store.read(changesOfRecords, { walks: [{ id: '', recordId, after: 0 }], limit: 100 })).map(
    ({ node }) => node,
  )

const left = (change: ChangeRow) => requestRecords(store).changes.left(change)

/** The graph without when it was written and by which write. */
async function timeless() {
  const { nodes, relationships } = await store.transaction(graphOf)
  const withoutTimes = (line: string) =>
    line.replace(/"(recordedAt|recordedKey|updatedAt)":"[^"]*",?|"lock":true,?/g, '')
  return {
    nodes: nodes
      .filter((line) => !line.startsWith('Change'))
      .map(withoutTimes)
      .sort(),
    relationships,
  }
}

test('importing a bundle again changes nothing', async () => {
  const first = await importBundle(store, istanbul)
  expect(first.problems).toEqual([])
  const graph = await store.transaction(graphOf)

  const second = await importBundle(store, istanbul)
  expect(second).toMatchObject({ created: [], updated: [], problems: [] })
  expect(second.unchanged.toSorted()).toEqual(first.created.toSorted())

  const withoutLock = (line: string) => line.replace(/"lock":true,?/, '')
  const after = await store.transaction(graphOf)
  expect(after.nodes.map(withoutLock)).toEqual(graph.nodes.map(withoutLock))
  expect(after.relationships).toEqual(graph.relationships)
})

test('the log has one entry for each record, without a gap', async () => {
  const { created } = await importBundle(store, istanbul, 'editor:ann')
  const entries = await log()
  expect(entries.map(({ seq }) => seq)).toEqual(created.map((_, index) => index + 1))
  expect(entries.map(({ recordId }) => recordId).sort()).toEqual(created.toSorted())
  expect(new Set(entries.map(({ kind, by, before }) => `${kind} by ${by}, before ${before}`))).toEqual(
    new Set(['CREATED by editor:ann, before null']),
  )
})

const changedId = 'statement:matter-00'

/** The town after a correction: of one statement, another was the speaker, and one of its reports is gone. */
const corrected: Bundle = {
  ...town,
  statements: town.statements?.map((statement) =>
    statement.id === changedId
      ? {
          ...statement,
          text: 'It was said otherwise.',
          speakers: [{ actor: 'organisation:gazette' }],
          about: ['topic:taxes'],
        }
      : statement,
  ),
}

test('one changed statement is the one thing that is updated', async () => {
  await importBundle(store, town)
  const before = await log()
  const { created, updated } = await importBundle(store, corrected)
  expect({ created, updated }).toEqual({ created: [], updated: [changedId] })
  expect(await log()).toHaveLength(before.length + 1)

  const [creation, update] = await historyOf(changedId)
  expect(creation).toMatchObject({ kind: 'CREATED', before: null, after: null })
  expect(update).toMatchObject({ kind: 'UPDATED', before: creation && (await left(creation)) })
  expect(JSON.parse(update?.after ?? '')).toMatchObject({
    text: 'It was said otherwise.',
    speakers: [{ actor: 'organisation:gazette' }],
  })
})

test('an updated statement is as if it had been written so at first, but for its revision', async () => {
  await importBundle(store, town)
  await importBundle(store, corrected)
  const updated = await timeless()

  await store.transaction((transaction) => transaction.run(empty, {}))
  await importBundle(store, corrected)
  const revised = updated.nodes.map((line) =>
    line.includes(`"id":"${changedId}"`) ? line.replace('"revision":2', '"revision":1') : line,
  )
  const { nodes, relationships } = await timeless()
  expect(updated.relationships).toEqual(relationships)
  expect(revised.sort()).toEqual(nodes)
})

test('a bundle with any problem writes nothing, and tells them all', async () => {
  await importBundle(store, town)
  const graph = await timeless()
  const broken: Bundle = {
    ...istanbul,
    persons: istanbul.persons?.map((person) => ({ ...person, name: '' })),
    statements: istanbul.statements?.map((statement, index) =>
      index === 3 ? { ...statement, about: ['topic:unknown'] } : statement,
    ),
  }
  const { problems, created } = await importBundle(store, broken)
  expect(created).toEqual([])
  const paths = problems.map(asBundleProblem).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['persons[0].name', 'persons[1].name']))
  expect(await timeless()).toEqual(graph)
})

test('what a bundle refers to may be in the graph already', async () => {
  await importBundle(store, town)
  const [statement] = town.statements ?? []
  if (!statement) throw new Error('the town is silent')
  const later: Bundle = {
    format: town.format,
    title: 'Later',
    description: 'What was said later, of what the town’s bundle has.',
    statements: [
      {
        ...statement,
        id: 'statement:later',
        attributions: statement.attributions.map((one) => ({ ...one, id: `${one.id}-later` })),
      },
    ],
  }
  expect(await importBundle(store, later)).toMatchObject({ problems: [], updated: [] })
  const records = requestRecords(store)
  const said = { id: 'statement:later', concept: 'Statement' } as const
  const [speakers, about] = await Promise.all([
    records.neighbours(said, { name: 'speakers', of: wholeOf('Actor') }),
    records.neighbours(said, { name: 'about', of: wholeOf('Entity') }),
  ])
  expect({ speakers, about }).toMatchObject({
    speakers: [{ actor: { name: 'Анна Мэр' } }, { actor: { name: 'A. Mer' } }],
    about: [{ id: 'topic:bridge' }, { id: 'event:meeting-0' }],
  })
})

/** The store as it is for a process that dies at its n-th query. */
const dyingAt = (nth: number): GraphStore => {
  let queries = 0
  return {
    ...store,
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          run(one, params) {
            queries++
            if (queries >= nth) throw new Error('the process dies')
            return transaction.run(one, params)
          },
        }),
      ),
  }
}

test('an import that dies leaves whole records only, and is completed by importing again', async () => {
  await importBundle(store, istanbul)
  const whole = await timeless()
  await store.transaction((transaction) => transaction.run(empty, {}))

  let deaths = 0
  for (let nth = 5; ; nth += 2) {
    const outcome = await importBundle(dyingAt(nth), istanbul).catch((fault: Error) => fault.message)
    if (typeof outcome !== 'string') break
    expect(outcome).toBe('the process dies')
    deaths++
    const left = await timeless()
    expect(left.nodes.filter((line) => !whole.nodes.includes(line))).toEqual([])
    expect(left.relationships.filter((line) => !whole.relationships.includes(line))).toEqual([])
  }
  expect(deaths).toBeGreaterThan(1)
  expect(await timeless()).toEqual(whole)
})

test('whoever plays two parts in one event is its participant once', async () => {
  await importBundle(store, town)
  const { relationships } = await store.transaction(graphOf)
  const participants = relationships
    .filter((line) => line.startsWith('(event:meeting-0)-[HAS_PARTICIPANT]->'))
    .map((line) => line.split(' ')[0])
  expect(participants).toEqual(['(event:meeting-0)-[HAS_PARTICIPANT]->(person:mayor)'])
})
