import { afterEach, beforeEach, expect, test } from 'vitest'
import { putRecords, takeBackRecords } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { onlyIdsOf } from '../../../src/records/read/wanted.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { writeRecords } from '../../../src/records/write/writing.ts'
import { passage, relation, statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { everythingIn, graphRecordsOf, importSmall, linksIn, note } from '../small-graph.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const read = () => requestRecords(store)
const because = (reason: string) => ({ ...note(reason), reason })
const base = { format: 'on-record-bundle/1' as const, title: '', description: '' }

/** Statement `a`, reported by two sources. */
const reportedTwice = {
  sources: [
    { id: 'source:daily', sourceKind: 'ARTICLE' as const },
    { id: 'source:weekly', sourceKind: 'ARTICLE' as const },
  ],
  statements: [
    statement('a', {
      attributions: ['daily', 'weekly'].map((source) => ({
        id: `attribution:a-${source}`,
        source: `source:${source}`,
        channel: 'UNKNOWN' as const,
        wording: 'UNKNOWN' as const,
        passages: [passage({ exact: `words of the ${source}` })],
      })),
    }),
  ],
  relations: [],
}

test('a withdrawn statement goes with its attributions and relations, out of every read and count', async () => {
  await importSmall(store)
  const { withdrawn } = await withdraw(store, 'statement:a', because('It was recorded twice.'))
  expect(withdrawn).toEqual(['statement:a', 'attribution:a-daily', 'relation:b-rebuts-a'])

  const records = read()
  for (const id of withdrawn) expect(await records.record(id), id).toBeNull()
  expect(await records.statement('statement:a')).toBeNull()
  const counted = ['Statement', 'Attribution', 'StatementRelation', 'Source', 'Organisation'] as const
  expect(await Promise.all(counted.map((concept) => records.stats.countOf(concept)))).toEqual([1, 1, 0, 1, 1])
  expect((await linksIn(store)).filter((link) => withdrawn.some((id) => link.includes(id)))).toEqual([])
})

test('its id answers what became of it, and the log keeps what it held', async () => {
  await importSmall(store)
  await withdraw(store, 'statement:a', because('It was recorded twice.'))
  const records = read()
  expect(await records.withdrawn.byId('attribution:a-daily')).toMatchObject({
    was: 'Attribution',
    reason: 'It was recorded twice.',
    withdrawnWith: 'statement:a',
    redactedAt: null,
  })
  const history = await records.changes.ofRecord('statement:a', { first: 10, after: null, order: 'SEQ' })
  expect(
    history.edges.map(({ node }) => [node.kind, node.by, node.reason, node.before?.includes('plays foul')]),
  ).toEqual([
    ['CREATED', 'Ann', 'import: A small bundle', undefined],
    ['WITHDRAWN', 'Ann', 'It was recorded twice.', true],
  ])
})

test('a withdrawn id stays taken', async () => {
  const given = await importSmall(store)
  await withdraw(store, 'statement:a', because('It was recorded twice.'))
  const again = graphRecordsOf(given).get('statement:a')
  await expect(writeRecords(store, again ? [again] : [], note())).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(withdraw(store, 'statement:a', because('Once more.'))).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  await expect(withdraw(store, 'statement:c', because('Not there.'))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('what others refer to cannot be withdrawn, and they are named', async () => {
  await importSmall(store)
  await expect(withdraw(store, 'organisation:ukraine', because('Unneeded.'))).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { referredToBy: 'statement:a, statement:b' },
  })
  await expect(withdraw(store, 'source:daily', because('Unneeded.'))).rejects.toMatchObject({
    details: { referredToBy: 'attribution:a-daily, attribution:b-daily' },
  })
  // The relation's receipt is the attribution.
  await expect(withdraw(store, 'statement:b', because('Unneeded.'))).resolves.toMatchObject({
    withdrawn: ['statement:b', 'attribution:b-daily', 'relation:b-rebuts-a'],
  })
  await withdraw(store, 'statement:a', because('Unneeded.'))
  await withdraw(store, 'organisation:ukraine', because('Nothing refers to it any more.'))
  expect(await read().actorsNamed('Ukraine', onlyIdsOf('Actor'))).toEqual([])
})

test('an attribution that is a receipt of a relation cannot be withdrawn before it', async () => {
  await importSmall(store, {
    ...reportedTwice,
    statements: [...reportedTwice.statements, statement('b')],
    relations: [relation({ receipts: ['attribution:a-weekly'] })],
  })
  await expect(withdraw(store, 'attribution:a-weekly', because('Misread.'))).rejects.toMatchObject({
    details: { referredToBy: 'relation:b-rebuts-a' },
  })
})

test('a statement without one of its attributions is found by the words of the other alone', async () => {
  await importSmall(store, reportedTwice)
  await withdraw(store, 'attribution:a-weekly', because('Misread.'))
  expect(await read().statement('statement:a')).toMatchObject({ independentSources: 1 })
  expect(await linksIn(store)).not.toContain('statement:a REPORTED_IN source:weekly')
  await expect(withdraw(store, 'attribution:a-daily', because('Misread.'))).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { record: 'statement:a' },
  })
})

test('of two who withdraw the last two attributions of a statement at once, one is refused, each time', async () => {
  const count = 10
  const many = Array.from({ length: count }, (_, index) => {
    const [a] = reportedTwice.statements
    return statement(`s${index}`, {
      attributions: a?.attributions.map((each) => ({ ...each, id: each.id.replace(':a-', `:s${index}-`) })),
    })
  })
  await importSmall(store, { ...reportedTwice, statements: many })
  const outcomes = await Promise.allSettled(
    many.flatMap(({ attributions }) =>
      attributions.map(({ id }) => withdraw(store, id, { ...because('Misread.'), isJudgement: false })),
    ),
  )
  const codes = outcomes.map((each) => (each.status === 'rejected' ? each.reason.code : 'done'))
  expect(codes.filter((code) => code === 'done')).toHaveLength(count)
  expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(count)
  const { countOf } = read().stats
  expect(await Promise.all([countOf('Statement'), countOf('Attribution')])).toEqual([count, count])
})

test('a reference written while its target is withdrawn: one of the two is refused', async () => {
  const count = 10
  const persons = Array.from({ length: count }, (_, index) => ({
    id: `person:p${index}`,
    name: `P ${index}`,
  }))
  await importSmall(store, { persons })
  const sayings = persons.map(({ id }, index) => {
    const said = statement(`p${index}`, { speakers: [{ actor: id }] })
    return [...graphRecordsOf({ ...base, statements: [said] }).values()]
  })
  await Promise.allSettled([
    ...sayings.map((records) => writeRecords(store, records, note())),
    ...persons.map(({ id }) =>
      withdraw(store, id, { ...because('Nobody by that name.'), isJudgement: false }),
    ),
  ])
  const records = read()
  for (const [index, { id }] of persons.entries()) {
    const [person, said] = [await records.record(id), await records.record(`statement:p${index}`)]
    expect(person === null, id).toBe(said === null)
  }
})

test('a withdrawal at a revision that is not the current one is refused, and done again under its name it is done', async () => {
  await importSmall(store)
  await expect(withdraw(store, 'statement:a', { ...because('Stale.'), expected: 7 })).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { currentRevision: 1 },
  })
  const named = { ...because('Said once.'), expected: 1 }
  const first = await withdraw(store, 'statement:a', named)
  expect(await withdraw(store, 'statement:a', named)).toEqual(first)
  expect(await everythingIn(store)).not.toContain('Stale.')
})

test('an event loses the participant whose participation is withdrawn', async () => {
  await importSmall(store, {
    persons: [{ id: 'person:ann', name: 'Ann' }],
    events: [{ id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' }],
    participations: [
      { id: 'participation:ann', actor: 'person:ann', event: 'event:talks', role: 'PARTY' },
      { id: 'participation:ukraine', actor: 'organisation:ukraine', event: 'event:talks', role: 'PARTY' },
    ],
  })
  await withdraw(store, 'participation:ann', because('Was not there.'))
  expect((await linksIn(store)).filter((link) => link.includes('HAS_PARTICIPANT'))).toEqual([
    'event:talks HAS_PARTICIPANT organisation:ukraine',
  ])
  await withdraw(store, 'person:ann', because('Was not there.'))
})

test('every label that a record can have is taken from it', () => {
  const put = Object.values(putRecords.each?.texts ?? {}).flatMap(
    (text) => /SET record:(\S+)/.exec(text)?.[1]?.split(':') ?? [],
  )
  const taken = /REMOVE record:(\S+)/.exec(takeBackRecords.text.neo4j)?.[1]?.split(':') ?? []
  expect(put.length).toBeGreaterThan(13)
  expect(new Set(['Record', ...put])).toEqual(new Set(taken))
})
