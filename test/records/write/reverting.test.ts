import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bundle, BundleAttribution } from '../../../src/bundle/format.ts'
import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { verifyReason } from '../../../src/records/stored-records.ts'
import { judge } from '../../../src/records/write/judging.ts'
import { redact } from '../../../src/records/write/redacting.ts'
import { revertChange } from '../../../src/records/write/reverting.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { writeRecords } from '../../../src/records/write/writing.ts'
import { bundle, passage, relation, statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { query } from '../../support/graphs/query.ts'
import { graphRecordsOf, importSmall, linksIn, note } from '../small-graph.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
  await importSmall(store, {
    persons: [
      { id: 'person:a', name: 'Ann' },
      { id: 'person:b', name: 'Anna' },
    ],
    places: [
      { id: 'place:istanbul', name: 'Istanbul', names: [{ value: 'Constantinople', kind: 'FORMER' }] },
    ],
  })
})
afterEach(() => store.close())

const read = () => requestRecords(store)
const because = (reason: string) => ({ ...note(reason), reason })
const revert = (id: string, by = note()) => revertChange(store, id, { ...by, rebuild: recordOfContent })

/** The changes of a record, the latest last. */
const changesOf = async (id: string) =>
  (await read().changes.ofRecord(id, { first: 50, after: null, order: 'SEQ' })).edges.map(({ node }) => node)
const lastChange = async (id: string) => (await changesOf(id)).at(-1)?.id ?? ''

/** Writes some of the records of a bundle. */
const write = async (given: Bundle, ...ids: readonly string[]) => {
  const records = graphRecordsOf(given)
  const written = ids.flatMap((id) => records.get(id) ?? [])
  await writeRecords(store, written, note())
}
const update = (text: string) => write(bundle({ statements: [statement('a', { text })] }), 'statement:a')

const everyRecord = query<Record<string, never>, { id: string; held: object }, 'read', 'many'>(
  'read',
  'many',
  `MATCH (n:Record) RETURN n.id AS id,
n { .content, .digest, .key, .searchText, .canonicalId, .recordedAt, .recordedKey, .form, .independentSources } AS held
ORDER BY id`,
)
const everything = async () => ({ records: await store.read(everyRecord, {}), links: await linksIn(store) })

test('an update is undone: the record holds what it held before, at its next revision', async () => {
  const before = await everything()
  await update('Russia plays fair.')
  await revert(await lastChange('statement:a'))
  expect(await everything()).toEqual(before)
  expect(await read().statement('statement:a')).toMatchObject({ revision: 3 })
  expect((await changesOf('statement:a')).map(({ kind, reason }) => [kind, reason?.slice(0, 15)])).toEqual([
    ['CREATED', 'import: A small'],
    ['UPDATED', undefined],
    ['UPDATED', 'reverts change:'],
  ])
})

test('a change is not undone where the record was changed since', async () => {
  await update('Second.')
  const second = await lastChange('statement:a')
  await update('Third.')
  await expect(revert(second)).rejects.toMatchObject({ code: 'CONFLICT', details: { currentRevision: 3 } })
  await revert(await lastChange('statement:a'))
  await revert(second)
  expect(await read().statement('statement:a')).toMatchObject({ text: 'Russia plays foul.' })
})

test('a creation is undone by withdrawing what was created, and that is undone by bringing it all back', async () => {
  const before = await everything()
  await revert(await lastChange('statement:a'))
  expect(await read().record('statement:a')).toBeNull()
  await revert(await lastChange('statement:a'))
  expect(await everything()).toEqual(before)
  expect((await changesOf('relation:b-rebuts-a')).map(({ kind }) => kind)).toEqual([
    'CREATED',
    'WITHDRAWN',
    'RESTORED',
  ])
})

describe('what others added to a record since it was created', () => {
  const [own] = statement('a').attributions
  const report = (changes: Partial<BundleAttribution>): BundleAttribution => ({
    id: 'attribution:a-weekly',
    source: 'source:weekly',
    channel: 'UNKNOWN',
    wording: 'UNKNOWN',
    passages: [passage()],
    ...changes,
  })
  const addReport = async () => {
    const sources = [{ id: 'source:weekly', sourceKind: 'ARTICLE' as const }]
    const attributions = [...(own ? [own] : []), report({})]
    const given = bundle({ sources, statements: [statement('a', { attributions })] })
    await write(given, 'source:weekly', 'attribution:a-weekly')
  }
  const ofCreation = async () => (await changesOf('statement:a'))[0]?.id ?? ''

  test('is not withdrawn with it: whoever reverts is told what it is, and what to do', async () => {
    await addReport()
    const before = await everything()
    await expect(revert(await ofCreation())).rejects.toMatchObject({
      code: 'CONFLICT',
      message:
        'Records that belong to "statement:a" have since been added or changed: attribution:a-weekly. Withdraw or revert those first or, to remove them too, withdraw "statement:a" instead.',
      details: { record: 'statement:a', since: 'attribution:a-weekly' },
    })
    expect(await everything()).toEqual(before)
    await withdraw(store, 'attribution:a-weekly', because('Not this one.'))
    await revert(await ofCreation())
    expect(await read().record('statement:a')).toBeNull()
  })

  test('nor is what came with it and was changed since, until that is reverted', async () => {
    await revert(await ofCreation())
    await revert(await lastChange('statement:a'))
    await write(bundle({ relations: [relation({ basis: 'Read again.' })] }), 'relation:b-rebuts-a')
    await expect(revert(await ofCreation())).rejects.toMatchObject({
      details: { since: 'relation:b-rebuts-a' },
    })
    await revert(await lastChange('relation:b-rebuts-a'))
    await revert(await ofCreation())
    expect(await read().record('relation:b-rebuts-a')).toBeNull()
  })

  test('goes with it when its return is reverted, as it came back with it', async () => {
    await addReport()
    await withdraw(store, 'statement:a', because('Wrong.'))
    await revert(await lastChange('statement:a'))
    await revert(await lastChange('statement:a'))
    expect(await read().record('attribution:a-weekly')).toBeNull()
  })

  test('is not what a check of receipts wrote', async () => {
    const attributions = [report({ ...own, passages: [passage({ status: 'NOT_FOUND' })] })]
    const record = graphRecordsOf(bundle({ statements: [statement('a', { attributions })] })).get(
      'attribution:a-daily',
    )
    await writeRecords(store, record ? [record] : [], note(verifyReason))
    await revert(await ofCreation())
    expect(await read().record('statement:a')).toBeNull()
  })
})

describe('what refers to a record that was withdrawn since', () => {
  test('is not written again: the error names that record, and how to have it back', async () => {
    const place = { id: 'place:bosphorus', name: 'Bosphorus' }
    await write(bundle({ places: [{ ...place, partOf: 'place:istanbul' }] }), 'place:bosphorus')
    await write(bundle({ places: [place] }), 'place:bosphorus')
    await withdraw(store, 'place:istanbul', because('Unneeded.'))
    const moved = await lastChange('place:bosphorus')
    await expect(revert(moved)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        /^"place:istanbul", which "place:bosphorus" would refer to, was withdrawn on \d{4}-\d\d-\d\d. Revert that change first/,
      ),
      details: { record: 'place:istanbul' },
    })
    await revert(await lastChange('place:istanbul'))
    await revert(moved)
    expect(await linksIn(store)).toContain('place:bosphorus PART_OF place:istanbul')
  })
})

test('what went with another comes back with it only, and not where it was redacted', async () => {
  await withdraw(store, 'statement:a', because('Wrong.'))
  const [ofStatement, ofAttribution] = [
    await lastChange('statement:a'),
    await lastChange('attribution:a-daily'),
  ]
  await expect(revert(ofAttribution)).rejects.toMatchObject({ code: 'CONFLICT' })
  await redact(store, 'statement:a', because('By order of a court.'))
  await expect(revert(ofStatement)).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(revert(await lastChange('statement:a'))).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'A redaction cannot be undone: the content is gone.',
  })
})

test('a withdrawal is not undone where the record came back and was withdrawn again since', async () => {
  await withdraw(store, 'statement:a', because('Wrong.'))
  const first = await lastChange('statement:a')
  await revert(first)
  await withdraw(store, 'statement:a', because('Wrong indeed.'))
  await expect(revert(first)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: '"statement:a" has been restored and withdrawn again since.',
  })
  await revert(await lastChange('statement:a'))
  expect(await read().record('statement:a')).not.toBeNull()
})

test('a place comes back with its names, and can be found by them', async () => {
  const before = await everything()
  await withdraw(store, 'place:istanbul', because('Unneeded.'))
  await revert(await lastChange('place:istanbul'))
  expect(await everything()).toEqual(before)
})

test('a judgement is reversed by reverting it, and holds again when that is reverted', async () => {
  const before = await everything()
  const pair = { verdict: 'SAME_AS', of: ['person:a', 'person:b'], score: null, basis: 'One.' } as const
  const { judgement } = await judge(store, pair, { ...note(), by: 'judith' })
  expect(await read().actor('person:b')).toMatchObject({ id: 'person:a' })
  await revert(await lastChange(judgement))
  expect(await everything()).toEqual(before)
  await revert(await lastChange(judgement))
  expect(await read().actor('person:b')).toMatchObject({ id: 'person:a' })
  expect(await read().judgement(judgement)).toMatchObject({ by: 'judith' })
})

test('of many who revert one change at once, one does it; done again under its name it is done', async () => {
  await update('Second.')
  const change = await lastChange('statement:a')
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => revert(change)))
  const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? each.reason.code : []))
  expect(refused).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'))

  const named = note()
  await update('Third.')
  const third = await lastChange('statement:a')
  expect(await revert(third, named)).toEqual(await revert(third, named))
  await expect(revert('change:none')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
