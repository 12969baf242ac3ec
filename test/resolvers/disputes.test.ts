import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BundleRelation } from '../../src/bundle/format.ts'
import { overlaps, parseDateRange } from '../../src/domain/dates/date-ranges.ts'
import { parsePartialDate } from '../../src/domain/dates/dates.ts'
import { archive } from '../support/graphs/archive.ts'
import { disputeKey } from '../support/graphs/derived-disputes.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { canonical, voicesOf } from '../support/graphs/oracle.ts'
import type { TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

const statements = new Map((archive.statements ?? []).map((each) => [each.id, each]))
const sidesOf = ({ from, to }: BundleRelation) => [from, to].flatMap((id) => statements.get(id) ?? [])
const [from, to] = [
  ({ from }: BundleRelation) => speakersOf(from),
  ({ to }: BundleRelation) => speakersOf(to),
]
const speakersOf = (id: string) => statements.get(id)?.speakers.map(({ actor }) => canonical(actor)) ?? []

const latestFirst = (relations: readonly BundleRelation[]) => {
  const keyed = relations.map((each) => [disputeKey(each.id, sidesOf(each)), each.id] as const)
  return keyed.sort(([a], [b]) => (a < b ? 1 : -1)).map(([, id]) => id)
}

const both = (archive.relations ?? []).filter(({ clash }) => clash)
const between = both.filter(({ clash }) => clash === 'SPEAKERS')
const june = { from: '2025-06-09', to: '2025-06' }
const inJune = (dispute: BundleRelation) =>
  sidesOf(dispute).some(
    ({ saidAt }) => saidAt && overlaps(parsePartialDate(saidAt.edtf), parseDateRange(june, 'june')),
  )
const involves = (dispute: BundleRelation, ...ids: string[]) =>
  ids.map(canonical).some((id) => from(dispute).includes(id) || to(dispute).includes(id))
const isBetween = (dispute: BundleRelation, one: string, other: string) =>
  (from(dispute).includes(one) && to(dispute).includes(other)) ||
  (to(dispute).includes(one) && from(dispute).includes(other))
const isAbout = (dispute: BundleRelation, ...ids: string[]) =>
  sidesOf(dispute).some(({ about = [] }) => about.some((id) => ids.includes(canonical(id))))
const isVoiceOf = (dispute: BundleRelation, ...ids: string[]) =>
  sidesOf(dispute).some(({ speakers }) =>
    speakers.some(({ actor, onBehalfOf }) =>
      [actor, onBehalfOf].some((id) => id && voicesOf(ids).includes(canonical(id))),
    ),
  )
const isOfOneSpeaker = (dispute: BundleRelation) => from(dispute).some((id) => to(dispute).includes(id))

/** The merged person is on one side, somebody else on the other. */
const merged = 'person:p-007'
const other =
  between
    .filter((each) => from(each).includes(canonical(merged)) && !isOfOneSpeaker(each))
    .flatMap((each) => to(each))[0] ?? ''

type Filter = Record<string, unknown>
const filters: [Filter, readonly BundleRelation[]][] = [
  [{}, between],
  [{ clash: null }, between],
  [{ clash: ['REPORTS'] }, both.filter(({ clash }) => clash === 'REPORTS')],
  [
    { clash: ['REPORTS', 'SPEAKERS'], types: ['DENIES'] },
    both.filter((each) => each.relationType === 'DENIES'),
  ],
  [{ certainty: ['SURE'] }, between.filter(({ certainty }) => certainty === 'SURE')],
  [{ involving: ['person:p-001'] }, between.filter((each) => involves(each, 'person:p-001'))],
  [{ involving: [merged, other] }, between.filter((each) => involves(each, merged, other))],
  [{ between: [merged, other] }, between.filter((each) => isBetween(each, canonical(merged), other))],
  [{ between: [other, merged] }, between.filter((each) => isBetween(each, canonical(merged), other))],
  [
    { between: ['person:p-001', 'person:p-007'] },
    between.filter((each) => isBetween(each, 'person:p-001', 'person:p-001')),
  ],
  [
    { about: ['topic:t-1', 'person:p-007'] },
    between.filter((each) => isAbout(each, 'topic:t-1', 'person:p-001')),
  ],
  [
    { about: ['topic:t-1', 'topic:t-2'], said: june },
    between.filter((each) => isAbout(each, 'topic:t-1', 'topic:t-2') && inJune(each)),
  ],
  [{ voiceOf: ['organisation:army'] }, between.filter((each) => isVoiceOf(each, 'organisation:army'))],
  [
    { voiceOf: ['person:p-007', 'group:g-1'] },
    between.filter((each) => isVoiceOf(each, 'person:p-001', 'group:g-1')),
  ],
  [
    { voiceOf: ['organisation:ministry-renamed'], about: ['topic:t-0', 'topic:t-1', 'topic:t-2'] },
    between.filter(
      (each) =>
        isVoiceOf(each, 'organisation:ministry') && isAbout(each, 'topic:t-0', 'topic:t-1', 'topic:t-2'),
    ),
  ],
  [
    { involving: ['person:p-007'], said: june },
    between.filter((each) => involves(each, 'person:p-001') && inJune(each)),
  ],
  [{ said: june }, between.filter(inJune)],
  [{ sameSpeaker: true }, between.filter(isOfOneSpeaker)],
  [{ sameSpeaker: false }, between.filter((each) => !isOfOneSpeaker(each))],
  [
    { sameSpeaker: true, involving: ['person:p-003'] },
    between.filter((each) => isOfOneSpeaker(each) && involves(each, 'person:p-003')),
  ],
]

type Listed = { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }
const list = '(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id } }'

describe('at the root', () => {
  test.each(filters)('%j', async (filter, expected) => {
    const query = `query ($filter: DisputeFilter, $orderBy: DisputeOrder) { disputes${list} }`
    for (const orderBy of ['LAST_SAID_DESC', 'LAST_SAID_ASC']) {
      const { disputes } = await product.ask<{ disputes: Listed }>(query, { filter, orderBy })
      const ids = latestFirst(expected)
      expect(disputes.nodes.map(({ id }) => id)).toEqual(orderBy === 'LAST_SAID_DESC' ? ids : ids.reverse())
      expect(disputes.totalCount).toBe(expected.length)
    }
  })

  test('each of these but the first, which ask for the default, meets some disputes and not others', () => {
    const some = filters.filter(
      ([, { length }]) => length > 0 && length < both.length && length !== between.length,
    )
    expect(some).toEqual(filters.slice(2))
  })
})

describe('of an actor, whichever of its ids is asked for', () => {
  test.each(filters)('%j', async (filter, expected) => {
    const query = `query ($id: ID!, $filter: DisputeFilter, $orderBy: DisputeOrder) { actor(id: $id) { disputes${list} } }`
    for (const id of ['person:p-001', 'person:p-007']) {
      const { actor } = await product.ask<{ actor: { disputes: Listed } }>(query, { id, filter })
      const ids = latestFirst(expected.filter((each) => involves(each, id)))
      expect(actor.disputes.nodes.map((node) => node.id)).toEqual(ids)
      expect(actor.disputes.totalCount).toBe(ids.length)
    }
  })
})

test('a cursor of the order in which disputes were listed before is refused with what to do', async () => {
  const after = Buffer.from(JSON.stringify([1, 'ID', 'relation:r-000'])).toString('base64url')
  expect(
    await product.refusals('query ($after: String) { disputes(after: $after) { nodes { id } } }', { after }),
  ).toEqual([
    'BAD_USER_INPUT after: this cursor belongs to the order ID, but you asked for LAST_SAID_DESC. Keep the order while paging, or leave the cursor out to start again.',
  ])
})
