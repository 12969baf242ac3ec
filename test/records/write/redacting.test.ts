import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import { parseSearch } from '../../../src/domain/search/search.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { judge } from '../../../src/records/write/judging.ts'
import { redact } from '../../../src/records/write/redacting.ts'
import { revertChange } from '../../../src/records/write/reverting.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { writeRecords } from '../../../src/records/write/writing.ts'
import { passage, relation, statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { query } from '../../support/graphs/query.ts'
import { everythingIn, graphRecordsOf, importSmall, note } from '../small-graph.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const read = () => requestRecords(store)
const because = (reason: string) => ({ ...note(reason), reason })

/** Words that come up nowhere but in statement `a`: its text, its speaker's role, its receipt, its relation. */
const secrets = ['Xanthippe', 'zugzwang', 'quixotic', 'kumquat', 'jabberwock']
const secret = statement('a', {
  text: 'Xanthippe lives there.',
  speakers: [{ actor: 'organisation:ukraine', role: 'zugzwang' }],
  attributions: [
    {
      id: 'attribution:a-daily',
      source: 'source:daily',
      channel: 'UNKNOWN',
      wording: 'UNKNOWN',
      cue: 'kumquat',
      passages: [passage({ exact: 'quixotic words' })],
    },
  ],
})

async function writeSecret() {
  const given = await importSmall(store, { statements: [statement('b'), secret], relations: [] })
  const again = { ...secret, text: 'Xanthippe, the jabberwock, lives there.' }
  const update = graphRecordsOf({ ...given, statements: [again], relations: [] }).get('statement:a')
  await writeRecords(store, update ? [update] : [], note('jabberwock added'))
  return given
}

const keepText = query<{ text: string }, { id: string }, 'write', 'one'>(
  'write',
  'one',
  "MATCH (s:Source {id: 'source:daily'}) SET s.keptText = $text RETURN s.id AS id",
)

const secretsIn = async () => {
  const held = (await everythingIn(store)).toLowerCase()
  return secrets.filter((word) => held.includes(word.toLowerCase()))
}

test('nothing that a redacted statement said is left in the store: nodes, search, relationships, log, stored results, kept texts', async () => {
  await writeSecret()
  await store.transaction((transaction) =>
    transaction.run(keepText, { text: 'It said quixotic words, and more.' }),
  )
  expect(await secretsIn()).toEqual(secrets)
  const { redacted } = await redact(store, 'statement:a', because('By order of a court.'))
  expect(redacted).toEqual(['statement:a', 'attribution:a-daily'])
  expect(await secretsIn()).toEqual([])
  expect(await read().search.bestIds(parseSearch('xanthippe'), 'Statement', 5)).toEqual([])
})

test('a source whose text held redacted words gets no text again that is kept', async () => {
  const text = { format: 'PLAIN' as const, content: 'It said quixotic words, and more.' }
  const given = await writeSecret()
  const sources = (given.sources ?? []).map((source) => ({ ...source, text }))
  const again = { ...given, sources, statements: [statement('b')] }
  await importBundle(store, again, 'tester', { keepTexts: true })
  expect(await everythingIn(store)).toContain(text.content)
  await redact(store, 'statement:a', because('By order of a court.'))
  const { problems } = await importBundle(store, again, 'tester', { keepTexts: true })
  expect(problems).toEqual([])
  expect(await secretsIn()).toEqual([])
})

test('nor is anything that a redacted person was called', async () => {
  const [name = '', alias = '', description = ''] = secrets
  const names = [{ value: alias, kind: 'ALIAS' as const }]
  await importSmall(store, { persons: [{ id: 'person:a', name, names, description }] })
  expect(await secretsIn()).toEqual([name, alias, description])
  await redact(store, 'person:a', because('In danger.'))
  expect(await secretsIn()).toEqual([])
})

test('a tombstone stays: that it was there, when it went and why, and a log without words', async () => {
  await writeSecret()
  await redact(store, 'statement:a', because('By order of a court.'))
  const records = read()
  const tombstone = await records.withdrawn.byId('statement:a')
  expect(tombstone).toMatchObject({ was: 'Statement', reason: 'By order of a court.' })
  expect(tombstone?.redactedAt).toBe(tombstone?.withdrawnAt)
  const { edges } = await records.changes.ofRecord('statement:a', { first: 10, after: null, order: 'SEQ' })
  expect(edges.map(({ node: { kind, before, after, reason } }) => [kind, before, after, reason])).toEqual([
    ['CREATED', null, null, null],
    ['UPDATED', 'ERASED', 'ERASED', null],
    ['REDACTED', null, null, 'By order of a court.'],
  ])
  expect(await Promise.all(edges.map(({ node }) => records.changes.left(node)))).toEqual([null, null, null])
})

test('what was withdrawn before can still be redacted, once', async () => {
  await writeSecret()
  await withdraw(store, 'statement:a', because('Wrong.'))
  expect(await secretsIn()).not.toEqual([])
  await redact(store, 'statement:a', because('By order of a court.'))
  expect(await secretsIn()).toEqual([])
  await expect(redact(store, 'statement:a', because('Again.'))).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('what was withdrawn of it before is redacted with it: a report of its own, a relation', async () => {
  await importSmall(store, {
    sources: ['daily', 'weekly'].map((name) => ({ id: `source:${name}`, sourceKind: 'ARTICLE' })),
    statements: [
      statement('b'),
      statement('a', {
        attributions: [
          ...statement('a').attributions,
          ...secret.attributions.map((each) => ({
            ...each,
            id: 'attribution:a-weekly',
            source: 'source:weekly',
          })),
        ],
      }),
    ],
    relations: [relation({ basis: 'Xanthippe says otherwise.' })],
  })
  await withdraw(store, 'attribution:a-weekly', because('Read wrongly.'))
  await withdraw(store, 'relation:b-rebuts-a', because('No answer to it.'))
  expect(await secretsIn()).toEqual(['Xanthippe', 'quixotic', 'kumquat'])
  const { redacted } = await redact(store, 'statement:a', because('By order of a court.'))
  expect(redacted).toEqual([
    'statement:a',
    'attribution:a-daily',
    'attribution:a-weekly',
    'relation:b-rebuts-a',
  ])
  expect(await secretsIn()).toEqual([])
})

test('what once named a redacted person goes with it: judgements, memberships and parts, what it said, older versions of others', async () => {
  const evidence = (id: string, exact: string) => [
    { id, source: 'source:daily', passages: [passage({ exact })] },
  ]
  const [attribution] = statement('c').attributions
  const given = await importSmall(store, {
    persons: ['pat', 'patricia'].map((slug) => ({ id: `person:${slug}`, name: 'Xanthippe' })),
    events: [{ id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' }],
    memberships: [
      {
        id: 'membership:pat-in-ukraine',
        member: 'person:pat',
        organisation: 'organisation:ukraine',
        role: 'zugzwang',
        evidence: evidence('evidence:member', 'quixotic words'),
      },
    ],
    participations: [
      {
        id: 'participation:pat-at-talks',
        actor: 'person:pat',
        event: 'event:talks',
        role: 'OBSERVER',
        evidence: evidence('evidence:observer', 'kumquat'),
      },
    ],
    statements: [
      statement('b', { speakers: [{ actor: 'person:pat', role: 'jabberwock' }] }),
      statement('c', {
        speakers: [{ actor: 'person:pat' }],
        ...(attribution && { attributions: [{ ...attribution, speakerAsNamed: 'old Xanthippe' }] }),
      }),
    ],
    relations: [],
  })
  const { judgement } = await judge(
    store,
    {
      verdict: 'NOT_SAME_AS',
      of: ['person:pat', 'person:patricia'],
      score: null,
      basis: 'A jabberwock is no zugzwang.',
    },
    note(),
  )
  const spokenByUkraine = { ...given, statements: [statement('b'), ...(given.statements ?? []).slice(1)] }
  const update = graphRecordsOf(spokenByUkraine).get('statement:b')
  await writeRecords(store, update ? [update] : [], note())
  const goneBefore = [
    'statement:c',
    'membership:pat-in-ukraine',
    'participation:pat-at-talks',
    judgement,
    'person:patricia',
  ]
  for (const id of goneBefore) await withdraw(store, id, because('Xanthippe asks for it.'))
  expect(await secretsIn()).toEqual(secrets)
  const { redacted } = await redact(store, 'person:pat', because('By order of a court.'))
  expect(redacted).toEqual([
    'person:pat',
    judgement,
    'membership:pat-in-ukraine',
    'participation:pat-at-talks',
    'statement:c',
    'attribution:c-daily',
    'evidence:member',
    'evidence:observer',
  ])
  // It is not named by the other Xanthippe, who is another person.
  expect(await secretsIn()).toEqual(['Xanthippe'])
  await redact(store, 'person:patricia', because('By order of a court.'))
  expect(await secretsIn()).toEqual([])
})

test('what the log held of a live record from when it named a redacted one is not reverted to', async () => {
  const given = await importSmall(store, {
    persons: [{ id: 'person:pat', name: 'Pat' }],
    statements: [statement('a', { speakers: [{ actor: 'person:pat', role: 'zugzwang' }] })],
    relations: [],
  })
  const update = graphRecordsOf({ ...given, statements: [statement('a')] }).get('statement:a')
  await writeRecords(store, update ? [update] : [], note())
  await redact(store, 'person:pat', because('By order of a court.'))
  const { changes } = read()
  const { edges } = await changes.ofRecord('statement:a', { first: 10, after: null, order: 'SEQ' })
  const left = await Promise.all(edges.map(({ node }) => changes.left(node)))
  expect(edges.map(({ node: { kind, before } }, index) => [kind, before, left[index]])).toEqual([
    ['CREATED', null, null],
    ['UPDATED', 'ERASED', JSON.stringify(update?.content)],
  ])
  for (const { node } of edges) {
    await expect(revertChange(store, node.id, { ...note(), rebuild: recordOfContent })).rejects.toMatchObject(
      { code: 'CONFLICT', message: expect.stringContaining('has since been redacted') },
    )
  }
  expect(await read().statement('statement:a')).toMatchObject({ text: 'Russia plays foul.' })
})

test('what others refer to cannot be redacted, nor the last attribution; nothing of it is erased then', async () => {
  await writeSecret()
  await expect(redact(store, 'source:daily', because('Asked to.'))).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { referredToBy: 'attribution:a-daily, attribution:b-daily' },
  })
  await expect(redact(store, 'attribution:a-daily', because('Asked to.'))).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { record: 'statement:a' },
  })
  expect(await secretsIn()).toEqual(secrets)
})

test('a statement is no longer found by the words of an attribution that was redacted', async () => {
  const second = statement('a').attributions.map((each) => ({
    ...each,
    source: 'source:weekly',
    id: 'attribution:a-weekly',
  }))
  await importSmall(store, {
    sources: ['daily', 'weekly'].map((name) => ({ id: `source:${name}`, sourceKind: 'ARTICLE' })),
    statements: [statement('a', { attributions: [...secret.attributions, ...second] })],
    relations: [],
  })
  const find = () => read().search.bestIds(parseSearch('quixotic'), 'Statement', 5)
  expect(await find()).toEqual(['statement:a'])
  await redact(store, 'attribution:a-daily', because('By order of a court.'))
  expect(await find()).toEqual([])
  expect(await secretsIn()).toEqual([])
})
