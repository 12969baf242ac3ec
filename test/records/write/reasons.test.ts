import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import type { Bundle, BundleAttestation, BundleEvent } from '../../../src/bundle/format.ts'
import { asBundleProblem } from '../../../src/bundle/problems.ts'
import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { judge } from '../../../src/records/write/judging.ts'
import { revertChange } from '../../../src/records/write/reverting.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { writeRecords } from '../../../src/records/write/writing.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { asking } from '../../support/asking.ts'
import { openTestStore } from '../../support/engines.ts'
import { graphRecordsOf, note } from '../small-graph.ts'

const event = (slug: string, outcome: string): BundleEvent => ({
  id: `event:${slug}`,
  name: slug,
  eventKind: 'MEETING',
  status: 'CONFIRMED',
  outcome,
})

/** What sources state of an event's outcome, one receipt for each value. */
const attestation = (slug: string, values: readonly string[], reason?: string): BundleAttestation => ({
  id: `attestation:${slug}`,
  of: `event:${slug}`,
  field: 'outcome',
  ...(reason && { reason }),
  evidence: values.map((value) => ({
    id: `evidence:${slug}-${value.toLowerCase()}`,
    source: 'source:daily',
    value,
    passages: [{ part: 'CONTENT', exact: value, quoted: false, status: 'NO_TEXT' }],
  })),
})

const { title, description } = bundle()
const lists = (changes: Partial<Bundle>): Bundle => ({
  format: 'on-record-bundle/2',
  title,
  description,
  ...changes,
})

/** Events with an outcome, which a source states too but for that of the race. One for each test. */
const slugs = ['race', 'changed', 'added', 'reverted', 'restored']

let store: GraphStore
let product: ReturnType<typeof asking> & { close(): Promise<void> }
beforeAll(async () => {
  store = await openTestStore()
  const given = bundle({
    format: 'on-record-bundle/2',
    events: slugs.map((slug) => event(slug, 'Won')),
    attestations: slugs.map((slug) => attestation(slug, slug === 'race' ? [] : ['Won'])),
    persons: [
      { id: 'person:ann', name: 'Ann', country: 'UA' },
      { id: 'person:ann-lee', name: 'Ann Lee', country: 'PL' },
    ],
  })
  expect((await importBundle(store, given)).problems).toEqual([])
  const api = await startProduct(store, { timeout: 30_000, report: ({ error }) => console.error(error) })
  product = { ...asking(api), close: () => api.close() }
})
afterAll(async () => {
  await product.close()
  await store.close()
})

const write = (changes: Partial<Bundle>, only: readonly string[]) => {
  const records = graphRecordsOf(lists(changes))
  return writeRecords(
    store,
    only.flatMap((id) => records.get(id) ?? []),
    note(),
  )
}
const importMore = async (changes: Partial<Bundle>, more: Partial<Bundle> = {}) =>
  (await importBundle(store, lists({ ...changes, ...more }), 'Ann', { overwrite: true })).problems.map(
    (problem) => {
      const { path, message, mend } = asBundleProblem(problem)
      return `${path}: ${message} ${mend}`
    },
  )
const listed = async (filter: string) =>
  (await product.ask(`{ attestations(filter: { ${filter} }) { nodes { id } } }`)).attestations.nodes.map(
    ({ id }: { id: string }) => id,
  )
const unreasoned = () => listed('disagreeing: true, hasReason: false')
const outcomeOf = async (slug: string) =>
  (await product.ask(`{ event(id: "event:${slug}") { outcome } }`)).event.outcome

test('of 64 who write at once what a record has and what sources state, none leaves two values without a reason', async () => {
  const values = ['Won', 'Lost', 'Drawn', 'Stopped']
  const outcomes = await Promise.allSettled(
    Array.from({ length: 64 }, (_, n) => {
      const value = values[Math.floor(n / 2) % values.length] ?? ''
      return n % 2 === 0
        ? write({ events: [event('race', value)] }, ['event:race'])
        : write({ attestations: [attestation('race', [value])] }, [`evidence:race-${value.toLowerCase()}`])
    }),
  )
  const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  expect(new Set(refused.map(({ code, details }) => `${code} ${details.record}`))).toEqual(
    new Set(['CONFLICT attestation:race']),
  )
  expect(refused.length).toBeLessThan(64)
  expect(await listed('of: ["event:race"], disagreeing: true')).toEqual([])
  const { event: raced } = await product.ask(
    '{ event(id: "event:race") { outcome statedValues(field: "outcome") { text evidence { value } } } }',
  )
  expect(raced.statedValues).toEqual([{ text: raced.outcome, evidence: [{ value: raced.outcome }] }])
})

test('an import gives a record no other value than sources state, unless it brings the reason', async () => {
  const events = [event('changed', 'Lost')]
  expect(await importMore({ events })).toEqual([
    'event:changed.outcome: Of the outcome of "event:changed", sources state "Won"; the record would have "Lost". "attestation:changed" does not say why it has that value: change it too, with a reason.',
  ])
  expect(await outcomeOf('changed')).toBe('Won')
  const attestations = [attestation('changed', ['Won', 'Lost'], 'The daily corrected itself.')]
  expect(await importMore({ events, attestations })).toEqual([])
  expect(await outcomeOf('changed')).toBe('Lost')
  // The reason was given for that value, not for another.
  expect(await importMore({ events: [event('changed', 'Drawn')] })).toHaveLength(1)
  expect(await importMore({ events: [event('changed', 'LOST.')] })).toHaveLength(1)
})

test('nor adds what another source states, nor takes a reason away', async () => {
  const added =
    'attestation:added.reason: Of the outcome of "event:added", sources state "Won", "Lost"; the record would have "Won". Give "attestation:added" a reason: why the record has the value that it has.'
  const attestations = [{ ...attestation('added', ['Lost']), reason: undefined }]
  const [more] = attestations
  expect(await importMore({ attestations: more ? [more] : [] })).toEqual([
    added.replace('"Won", "Lost"', '"Lost", "Won"'),
  ])
  expect(await importMore({ attestations: [attestation('added', ['Won', 'Lost'], 'So.')] })).toEqual([])
  expect(await importMore({ attestations: [attestation('added', ['Won'])] })).toEqual([
    added.replace('"Won", "Lost"', '"Lost", "Won"'),
  ])
})

/** So many that what comes before them in a bundle is read, and written, apart from what comes after. */
const sources = Array.from({ length: 1_050 }, (_, index) => ({
  id: `source:s${index}`,
  sourceKind: 'POST' as const,
}))

test('in a bundle of any size, an attestation is compared with its record, and its reason holds for it', async () => {
  // Persons are written before sources, and what these state after both.
  const ben = (description: string) => [{ id: 'person:ben', name: 'Ben', description }]
  const ofBen = (values: readonly string[], reason?: string): BundleAttestation[] => [
    { ...attestation('ben', values, reason), of: 'person:ben', field: 'description' },
  ]
  const is = async () => (await product.ask('{ actor(id: "person:ben") { description } }')).actor.description
  expect(await importMore({ persons: ben('Mayor'), attestations: ofBen(['Mayor']) })).toEqual([])
  const together = (values: readonly string[], reason?: string) =>
    importMore({ persons: ben('Clerk'), sources, attestations: ofBen(values, reason) })
  expect(await together(['Mayor'])).toEqual([
    'attestations[0].reason: There are different values: "Clerk", "Mayor". Give a reason: why the record has the description that it has.',
  ])
  // The graph has another receipt of it, which the bundle leaves out.
  const message =
    'Of the description of "person:ben", sources state "Clerk", "Mayor"; the record would have "Clerk".'
  expect(await together(['Clerk'])).toEqual([
    expect.stringContaining('"attestation:ben" does not say why it has that value'),
    `attestation:ben.reason: ${message} Give "attestation:ben" a reason: why the record has the value that it has.`,
  ])
  expect(await is()).toBe('Mayor')
  expect(await together(['Mayor'], 'The weekly met him.')).toEqual([])
  expect(await is()).toBe('Clerk')
})

test('two persons whose countries differ are merged, and an editor finds that nobody gave a reason', async () => {
  const country = (slug: string, value: string, reason?: string): BundleAttestation => ({
    ...attestation(slug, [value], reason),
    of: `person:${slug}`,
    field: 'country',
  })
  expect(await importMore({ attestations: [country('ann', 'UA'), country('ann-lee', 'PL')] })).toEqual([])
  expect(await unreasoned()).toEqual([])
  const of = ['person:ann', 'person:ann-lee'] as const
  await judge(store, { verdict: 'SAME_AS', of, score: null, basis: 'One person.' }, note())
  expect(await unreasoned()).toEqual(['attestation:ann', 'attestation:ann-lee'])
  const { actor } = await product.ask(
    '{ actor(id: "person:ann") { statedValues(field: "country") { text preferred disagrees reason } } }',
  )
  expect(actor.statedValues).toEqual([
    { text: 'UA', preferred: true, disagrees: true, reason: null },
    { text: 'PL', preferred: false, disagrees: true, reason: null },
  ])
  expect(await importMore({ attestations: [country('ann', 'UA', 'Her passport.')] })).toEqual([])
  expect(await unreasoned()).toEqual([])
  expect(await listed('disagreeing: true, fields: ["country"]')).toHaveLength(2)
})

/** What is refused, of undoing the last change of a record. */
const undoing = async (id: string) => {
  const ofRecord = await requestRecords(store).changes.ofRecord(id, { first: 50, after: null, order: 'SEQ' })
  const change = ofRecord.edges.at(-1)?.node.id ?? ''
  return revertChange(store, change, { ...note(), rebuild: recordOfContent }).then(
    () => null,
    ({ code, message }) => `${code} ${message}`,
  )
}

test('no change is undone that would leave values without a reason', async () => {
  const attestations = [attestation('reverted', ['Won', 'Lost'], 'The daily corrected itself.')]
  expect(await importMore({ events: [event('reverted', 'Lost')], attestations })).toEqual([])
  expect(await undoing('event:reverted')).toMatch(
    /^CONFLICT Of the outcome of "event:reverted", sources state "Lost", "Won"; the record would have "Won"\. "attestation:reverted" does not say why it has that value/,
  )
  expect(await undoing('attestation:reverted')).toMatch(/^CONFLICT .* Give "attestation:reverted" a reason/)
})

test('a receipt that was withdrawn does not come back where the record has another value by now', async () => {
  await withdraw(store, 'evidence:restored-won', { ...note(), reason: 'Misread.' })
  await write({ events: [event('restored', 'Lost')] }, ['event:restored'])
  expect(await undoing('evidence:restored-won')).toMatch(/^CONFLICT .* Give "attestation:restored" a reason/)
  await write({ events: [event('restored', 'won')] }, ['event:restored'])
  expect(await undoing('evidence:restored-won')).toBeNull()
})
