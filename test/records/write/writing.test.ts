import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../../src/bundle/format.ts'
import { countRecords } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { requestRecords } from '../../../src/records/context.ts'
import type { GraphRecord } from '../../../src/records/graph-record.ts'
import { writeRecords } from '../../../src/records/write/writing.ts'
import { relation, statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { graphRecordsOf, importSmall, linksIn, note } from '../small-graph.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  await importSmall(store)
})
afterAll(() => store.close())

const read = () => requestRecords(store)

/** Statement `a` with another text, alone: its attribution stays as it is. */
const worded = (text: string): GraphRecord[] => {
  const given = { statements: [statement('a', { text })], relations: [] }
  const record = graphRecordsOf({ ...base, ...given }).get('statement:a')
  return record ? [record] : []
}
const base = { format: 'on-record-bundle/1' as const, title: '', description: '' }

test('of 64 concurrent updates of one revision one wins, and 63 are told that theirs is stale', async () => {
  const before = await read().statement('statement:a')
  const expected = new Map([['statement:a', before?.revision ?? 0]])
  const outcomes = await Promise.allSettled(
    Array.from({ length: 64 }, (_, index) =>
      writeRecords(store, worded(`Version ${index}.`), { ...note(), expected }),
    ),
  )
  const won = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value.updated] : []))
  expect(won).toEqual([['statement:a']])
  const lost = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  expect(lost).toHaveLength(63)
  expect(new Set(lost.map(({ code, details }) => `${code} ${details.currentRevision}`))).toEqual(
    new Set([`CONFLICT ${(before?.revision ?? 0) + 1}`]),
  )
  expect(await read().statement('statement:a')).toMatchObject({ revision: (before?.revision ?? 0) + 1 })
})

test('a write done again under its name gives what it gave, and one of that name with other input is refused', async () => {
  const named = note()
  const [first, again] = [
    await writeRecords(store, worded('Said once.'), named),
    await writeRecords(store, worded('Said once.'), named),
  ]
  expect(again).toEqual(first)
  await expect(writeRecords(store, worded('Said otherwise.'), named)).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  expect(await read().statement('statement:a')).toMatchObject({ text: 'Said once.' })
})

test('one write sent 16 times at once is done once', async () => {
  const named = note()
  const { revision = 0 } = (await read().statement('statement:a')) ?? {}
  const results = await Promise.all(
    Array.from({ length: 16 }, () => writeRecords(store, worded('Sent often.'), named)),
  )
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
  expect(await read().statement('statement:a')).toMatchObject({ revision: revision + 1 })
})

test('a record that refers to what is not there is not written, nor is anything with it', async () => {
  const given = statement('orphan', { speakers: [{ actor: 'person:nobody' }] })
  const records = [...graphRecordsOf({ ...base, statements: [given] }).values()]
  await expect(writeRecords(store, records, note())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await read().record('statement:orphan')).toBeNull()
  expect(await read().record('attribution:orphan-daily')).toBeNull()
})

test('a receipt stays with its statement', async () => {
  const [moved] = statement('a').attributions
  const given = statement('b', { attributions: moved ? [moved] : [] })
  const records = [...graphRecordsOf({ ...base, statements: [given] }).values()]
  await expect(writeRecords(store, records, note())).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { record: 'attribution:a-daily' },
  })
})

test('a relation that is no clash any more is among the disputes no longer, and comes back when it is one', async () => {
  const write = (changes: Parameters<typeof relation>[0]) => {
    const records = [...graphRecordsOf({ ...base, relations: [relation(changes)] }).values()]
    return writeRecords(store, records, note())
  }
  const disputes = async () => (await store.read(countRecords.Dispute, {})).total
  expect(await disputes()).toBe(1)
  await write({ relationType: 'CONFIRMS', clash: null })
  expect(await disputes()).toBe(0)
  await write({})
  expect(await disputes()).toBe(1)
})

test.each([
  ['a source', 'c', 'source:copy'],
  ['the origin of a copy', 'd', 'source:copy-of-copy'],
])('%s that turns out to be a copy counts with its original', async (_, slug, reportedIn) => {
  const copies = (copyOf: string | null): Bundle => ({
    ...base,
    sources: [
      { id: 'source:copy', sourceKind: 'ARTICLE', copyOf },
      { id: 'source:copy-of-copy', sourceKind: 'ARTICLE', copyOf: 'source:copy' },
    ],
  })
  const attributions = statement(slug).attributions.flatMap((each) => [
    each,
    { ...each, id: `attribution:${slug}-copy`, source: reportedIn },
  ])
  const given = { ...copies(null), statements: [statement(slug, { attributions })] }
  await writeRecords(store, [...graphRecordsOf(given).values()], note())
  expect(await read().statement(`statement:${slug}`)).toMatchObject({ independentSources: 2 })
  await writeRecords(store, [...graphRecordsOf(copies('source:daily')).values()], note())
  expect(await read().statement(`statement:${slug}`)).toMatchObject({ independentSources: 1 })
})

test('a retraction that turns to another statement leaves the first one as it was', async () => {
  const retracts = (to: string, from = 'statement:b') => {
    const given = relation({ id: 'relation:retracts', relationType: 'RETRACTS', clash: null, from, to })
    return writeRecords(store, [...graphRecordsOf({ ...base, relations: [given] }).values()], note())
  }
  const retractedBy = async () => {
    const records = read()
    const both = await Promise.all(['statement:a', 'statement:c'].map((id) => records.statement(id)))
    return both.map((each) => each?.retractedById)
  }
  await retracts('statement:a')
  expect(await retractedBy()).toEqual(['statement:b', null])
  await retracts('statement:c')
  expect(await retractedBy()).toEqual([null, 'statement:b'])
  await retracts('statement:a', 'statement:c')
  expect(await retractedBy()).toEqual(['statement:c', null])
})

test('a participation that moves to another event leaves the first one its other participants', async () => {
  const event = { name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' } as const
  const part = (actor: string, of: string) => ({
    id: `participation:${actor}`,
    actor: `person:${actor}`,
    event: `event:${of}`,
    role: 'PARTY' as const,
  })
  const write = (given: Partial<Bundle>) =>
    writeRecords(store, [...graphRecordsOf({ ...base, ...given }).values()], note())
  await write({
    persons: ['ada', 'ben'].map((slug) => ({ id: `person:${slug}`, name: slug })),
    events: ['first', 'second'].map((slug) => ({ id: `event:${slug}`, ...event })),
    participations: [part('ada', 'first'), part('ben', 'first')],
  })
  await write({ participations: [part('ada', 'second')] })
  expect((await linksIn(store)).filter((link) => link.includes('HAS_PARTICIPANT'))).toEqual([
    'event:first HAS_PARTICIPANT person:ben',
    'event:second HAS_PARTICIPANT person:ada',
  ])
})
