import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { asking } from '../../support/asking.ts'
import { openTestStore } from '../../support/engines.ts'
import { notingStore } from '../../support/noting-store.ts'

let store: GraphStore
let sent: string[]
let product: ReturnType<typeof asking> & { close(): Promise<void> }

beforeEach(async () => {
  store = await openTestStore()
  const { store: noting, noted } = notingStore(store)
  sent = noted.written
  const persons = ['ada', 'ben', 'eve'].map((name) => ({ id: `person:${name}`, name }))
  const given = bundle({
    persons,
    sources: [
      { id: 'source:daily', sourceKind: 'ARTICLE' },
      { id: 'source:weekly', sourceKind: 'ARTICLE' },
    ],
  })
  expect((await importBundle(store, given)).problems).toEqual([])
  const api = await startProduct(noting, {
    timeout: 30_000,
    report: ({ error }) => console.error(error),
  })
  product = {
    ...asking(api),
    async close() {
      await api.close()
      await store.close()
    },
  }
})
afterEach(() => product.close())

/** What a mutation sends between BEGIN and COMMIT. */
async function sentBy(mutation: string): Promise<readonly string[]> {
  sent.length = 0
  await product.ask(`mutation { ${mutation} }`, {}, { name: 'berta', role: 'admin' })
  return [...sent]
}

const report =
  'attributions: [{ source: "source:daily", cue: "said", passages: [{ exact: "words", quoted: true }] }]'
const said = (id: string, more = '') =>
  `recordStatement(input: { id: "statement:${id}", text: "It was said.", type: CLAIM, speakers: [{ actor: "person:ada" }], ${more} ${report} }) { change { id } }`
const related = (from: string, to: string) =>
  `relateStatements(input: { relationType: DENIES, clash: SPEAKERS, certainty: SURE, basis: "It says otherwise.", from: "statement:${from}", to: "statement:${to}", receipts: ["attribution:${from}-daily"] }) { change { id } }`
const judged = (first: string, second: string) =>
  `judgeSame(input: { actors: ["person:${first}", "person:${second}"], basis: "They are one." }) { judgement { id } }`
const withdrawn = (id: string) =>
  `withdraw(input: { id: "${id}", reason: "Recorded twice." }) { change { id } }`

test('creating takes at most six queries, whatever is created', async () => {
  expect(await sentBy(said('new'))).toEqual([
    'beginWrite',
    'linkRecords',
    'textsReported',
    'putRecords',
    'endWrite',
  ])
  expect(await sentBy('createPerson(input: { name: "Fay" }) { change { id } }')).toEqual([
    'beginWrite',
    'putRecords',
    'createNames',
    'endWrite',
  ])
  const created = [
    'createEvent(input: { name: "Talks", eventKind: MEETING, status: CONFIRMED, startedAt: { edtf: "2025-06-02", basis: STATED } }) { change { id } }',
    'createParticipation(input: { event: "event:talks", actor: "person:ada", role: HOST }) { change { id } }',
    'createMembership(input: { member: "person:ada", organisation: "organisation:ukraine" }) { change { id } }',
    related('b', 'new'),
  ]
  for (const mutation of created) expect((await sentBy(mutation)).length, mutation).toBeLessThanOrEqual(6)
})

test('updating takes at most eight queries', async () => {
  const updates = [
    'updatePerson(input: { id: "person:ada", revision: 1, name: "Ada Byron" }) { change { id } }',
    'updateStatement(input: { id: "statement:a", revision: 1, text: "It was said otherwise." }) { change { id } }',
    'updateSource(input: { id: "source:daily", revision: 1, title: "The Daily" }) { change { id } }',
  ]
  for (const mutation of updates) {
    const sent = await sentBy(mutation)
    expect(sent.length, `${mutation}: ${sent}`).toBeLessThanOrEqual(8)
  }
})

/** The corrections of a statement that as many others dispute, each with what it sent. */
async function corrections(slug: string, relations: number): Promise<Readonly<Record<string, number>>> {
  const names = Array.from({ length: relations }, (_, index) => `${slug}-${index}`)
  await sentBy(said(slug))
  for (const name of names) {
    await sentBy(said(name))
    await sentBy(related(name, slug))
  }
  const withdraw = await sentBy(withdrawn(`statement:${slug}`))
  const { changes } = await product.ask('{ changes(first: 100) { nodes { id kind record { id } } } }')
  const change = changes.nodes.findLast(
    ({ kind, record }: { kind: string; record: { id: string } }) =>
      kind === 'WITHDRAWN' && record.id === `statement:${slug}`,
  )
  const restore = await sentBy(
    `revertChange(input: { change: "${change.id}", reason: "It was right." }) { change { id } }`,
  )
  const redact = await sentBy(
    `redact(input: { id: "statement:${slug}", reason: "It must go." }) { change { id } }`,
  )
  return { withdraw: withdraw.length, restore: restore.length, redact: redact.length }
}

test('corrections take no more queries for a statement that others dispute', async () => {
  const one = await corrections('lone', 1)
  expect(await corrections('busy', 12)).toEqual(one)
  expect(one.withdraw).toBeLessThanOrEqual(14)
  expect(one.restore).toBeLessThanOrEqual(14)
  expect(one.redact).toBeLessThanOrEqual(18)
})

test('a judgement, and its reversal, take at most fourteen queries, and no more for a chain', async () => {
  const first = await sentBy(judged('ada', 'ben'))
  const second = await sentBy(judged('ben', 'eve'))
  expect(first.length, String(first)).toBeLessThanOrEqual(14)
  expect(second).toEqual(first)
})
