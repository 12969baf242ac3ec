import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Verdict } from '../../../src/domain/graphs/clusters.ts'
import { type Page, pageArguments } from '../../../src/domain/paging/pages.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { inOrder } from '../../../src/records/pages/requests.ts'
import { onlyIdsOf } from '../../../src/records/read/wanted.ts'
import { judge } from '../../../src/records/write/judging.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { query } from '../../support/graphs/query.ts'
import { importSmall, note } from '../small-graph.ts'

let store: GraphStore
const persons = ['a', 'b', 'c', 'd'].map((name) => ({ id: `person:${name}`, name: `Person ${name}` }))

beforeEach(async () => {
  store = await openTestStore()
  await importSmall(store, {
    persons,
    statements: persons.flatMap(({ id, name }) =>
      [1, 2].map((day) =>
        statement(`${name.slice(-1)}-${day}`, {
          speakers: [{ actor: id }],
          saidAt: { edtf: `2025-06-0${day}`, basis: 'STATED' },
        }),
      ),
    ),
    relations: [],
  })
})
afterEach(() => store.close())

const read = () => requestRecords(store)
const because = (reason: string) => ({ ...note(reason), reason })
const judged = (verdict: Verdict, first: string, second: string, by = note()) =>
  judge(
    store,
    { verdict, of: [`person:${first}`, `person:${second}`], score: 0.9, basis: 'The same office.' },
    by,
  )
const same = (first: string, second: string) => judged('SAME_AS', first, second)
const different = (first: string, second: string) => judged('NOT_SAME_AS', first, second)

/** The id that each person answers under. */
const canonical = async () => {
  const records = read()
  const actors = await Promise.all(persons.map(({ id }) => records.actor(id)))
  return actors.map((actor) => actor?.id.slice(-1)).join('')
}

const everyRecord = query<Record<string, never>, { id: string; held: object }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (n:Record) WHERE NOT n:Judgement RETURN n.id AS id, n { .content, .digest, .revision, .canonicalId, .updatedAt } AS held ORDER BY id',
)

test('actors that are judged the same answer as one, under the smallest id, by whichever chain', async () => {
  await same('d', 'c')
  expect(await canonical()).toBe('abcc')
  await same('a', 'd')
  expect(await canonical()).toBe('abaa')
  expect(await read().entities.membersOfAll(['person:a'])).toEqual(['person:a', 'person:c', 'person:d'])
})

test('reversed, a judgement leaves every record as it was, in whichever order judgements go', async () => {
  const before = await store.read(everyRecord, {})
  const judgements = [await same('a', 'b'), await same('c', 'd'), await same('b', 'c')].map(
    ({ judgement }) => judgement,
  )
  expect(await canonical()).toBe('aaaa')
  const expected = ['aacc', 'aacd', 'abcd']
  for (const id of [judgements[2]!, judgements[1]!, judgements[0]!]) {
    await withdraw(store, id, because('Not so.'))
    expect(await canonical()).toBe(expected.shift())
  }
  expect(await store.read(everyRecord, {})).toEqual(before)
})

test('the first of several chains that hold a cluster together can go without parting it', async () => {
  const { judgement } = await same('a', 'b')
  await same('b', 'c')
  await same('a', 'c')
  await withdraw(store, judgement, because('Badly argued.'))
  expect(await canonical()).toBe('aaad')
})

test('the statements of merged actors page in one order, without repeats', async () => {
  await same('a', 'c')
  const seen: string[] = []
  for (let after: string | null = null, goesOn = true; goesOn; ) {
    const page = pageArguments({ first: 1, after }, { order: 'SAID_AT_DESC' })
    const { edges, endCursor, hasNextPage }: Page<{ readonly id: string }> = await read().pages.under(
      { id: 'person:a', concept: 'Person' },
      { of: 'Statement', along: ['SAID_BY'] },
      inOrder(page, 'desc'),
      { came: undefined, rows: () => onlyIdsOf('Statement') },
    )
    seen.push(...edges.map(({ node }) => node.id))
    after = endCursor
    goesOn = hasNextPage
  }
  expect(seen).toEqual(['statement:c-2', 'statement:a-2', 'statement:c-1', 'statement:a-1'])
})

test('what contradicts other judgements is refused, and they are named', async () => {
  const { judgement: first } = await same('a', 'b')
  const { judgement: second } = await different('b', 'c')
  const refusal = await same('a', 'c').catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'CONFLICT' })
  expect(String(refusal)).toContain(first)
  expect(String(refusal)).toContain(second)
  await expect(different('a', 'b')).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await canonical()).toBe('aacd')
  await withdraw(store, second, because('They are.'))
  await same('a', 'c')
  expect(await canonical()).toBe('aaad')
})

test('of judgements that contradict one another and come at once, not all hold', async () => {
  const outcomes = await Promise.allSettled([same('a', 'b'), same('b', 'c'), different('a', 'c')])
  const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? each.reason.code : []))
  expect(refused).toEqual(['CONFLICT'])
})

test('to judge again what holds changes nothing, and each judgement says who made it and why', async () => {
  const { judgement } = await same('a', 'b')
  expect(await same('b', 'a')).toMatchObject({ judgement })
  expect(await read().judgement(judgement)).toMatchObject({
    verdict: 'SAME_AS',
    actorIds: ['person:a', 'person:b'],
    score: 0.9,
    basis: 'The same office.',
    by: 'Ann',
  })
})

test('only two actors of one kind can be judged, and a judged actor cannot be withdrawn', async () => {
  await expect(same('a', 'a')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  await expect(same('a', 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const actorIds = ['person:a', 'organisation:ukraine'] as const
  await expect(
    judge(store, { verdict: 'SAME_AS', of: actorIds, score: null, basis: 'No.' }, note()),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  const { judgement } = await different('a', 'b')
  await expect(withdraw(store, 'person:a', because('Unneeded.'))).rejects.toMatchObject({
    details: { referredToBy: `${judgement}, statement:a-1, statement:a-2` },
  })
})
