import { afterAll, beforeAll, expect, test } from 'vitest'
import { asBundleProblem } from '../../src/bundle/problems.ts'
import { local } from '../../src/domain/viewers.ts'
import { exportBundle } from '../../src/export/export.ts'
import { importBundle } from '../../src/import/import.ts'
import { openForEditing } from '../support/asking.ts'
import { bridge } from '../support/graphs/bridge.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(bridge)
})
afterAll(() => product.close())

const counts = `{ statements(orderBy: SAID_AT_ASC) { nodes {
  id independentSources corroboration { origins unknownLineage copies firstReported { id } }
} } }`

type Counted = {
  readonly id: string
  readonly independentSources: number
  readonly corroboration: {
    readonly origins: number
    readonly unknownLineage: number
    readonly copies: number
    readonly firstReported: { readonly id: string } | null
  }
}

/** Of each statement: at most and at least how many are independent, how many may be, and how many copy. */
async function counted(of = '') {
  const { statements } = await product.ask(counts)
  const rows = statements.nodes.map(
    ({
      id,
      independentSources: most,
      corroboration: { origins, unknownLineage, copies, firstReported },
    }: Counted) =>
      `${id.slice(10)}: ${origins} to ${most}, ${unknownLineage} unknown, ${copies} copies, first ${firstReported?.id.slice(12)}`,
  )
  return rows.filter((row: string) => row.startsWith(of))
}

const judging = (field: string) => `mutation ($input: JudgeCopiesInput!) { ${field}(input: $input) {
  judgement { id verdict actorIds sourceIds score basis by } sources { id } change { kind }
} }`
const judge = async (field: 'judgeCopies' | 'judgeNotCopies', sources: string[], more: object = {}) => {
  const input = { sources, basis: 'Nine sentences of ten are the same.', ...more }
  return (await product.ask(judging(field), { input }, local))[field]
}
const refusal = (field: string, input: object) =>
  product.errorOf(judging(field), { input: { basis: 'The same words.', ...input } }, local)
const reversing = `mutation ($input: WithdrawInput!) { reverseJudgement(input: $input) { change { kind id } } }`
const reverse = async (id: string) =>
  (await product.ask(reversing, { input: { id, reason: 'Both copied a third.' } }, local)).reverseJudgement
    .change

async function exported() {
  const pieces: string[] = []
  for await (const piece of exportBundle(product.store)) pieces.push(piece)
  return JSON.parse(pieces.join(''))
}

test('sources that have it from one wire service are one origin, and one of which nobody knows is none', async () => {
  expect(await counted()).toMatchInlineSnapshot(`
    [
      "bridge: 1 to 3, 1 unknown, 1 copies, first bridge-daily",
      "ferry: 2 to 3, 0 unknown, 0 copies, first undefined",
      "inquiry: 0 to 2, 2 unknown, 0 copies, first inquiry-daily",
      "toll: 1 to 2, 0 unknown, 0 copies, first toll-wire",
    ]
  `)
})

test('sources judged to be copies count once, wherever copies of them are too, until that is reversed', async () => {
  const before = await counted()
  const pair = ['source:tribune', 'source:herald']
  const judged = await judge('judgeCopies', pair, { score: 0.9 })
  expect(judged).toMatchObject({
    judgement: {
      verdict: 'COPIES',
      actorIds: [],
      sourceIds: ['source:herald', 'source:tribune'],
      score: 0.9,
      by: 'local',
    },
    sources: [{ id: 'source:herald' }, { id: 'source:tribune' }],
    change: { kind: 'CREATED' },
  })
  // The herald is recorded as a copy of the daily, so that the tribune is now one text with both.
  expect(await counted()).toMatchInlineSnapshot(`
    [
      "bridge: 1 to 2, 0 unknown, 2 copies, first bridge-daily",
      "ferry: 2 to 3, 0 unknown, 0 copies, first undefined",
      "inquiry: 0 to 1, 1 unknown, 1 copies, first inquiry-daily",
      "toll: 1 to 2, 0 unknown, 0 copies, first toll-wire",
    ]
  `)
  expect(await judge('judgeCopies', pair)).toMatchObject({
    judgement: { id: judged.judgement.id },
    change: null,
  })
  expect(await refusal('judgeNotCopies', { sources: pair })).toMatchObject({ code: 'CONFLICT' })

  const reversal = await reverse(judged.judgement.id)
  expect(await counted()).toEqual(before)
  const reverting =
    'mutation ($input: RevertChangeInput!) { revertChange(input: $input) { change { kind } } }'
  await product.ask(reverting, { input: { change: reversal.id, reason: 'It was right.' } }, local)
  expect(await counted('inquiry')).toEqual(['inquiry: 0 to 1, 1 unknown, 1 copies, first inquiry-daily'])
  await reverse(judged.judgement.id)
  expect(await counted()).toEqual(before)
})

test('a source that is no longer recorded as a copy counts for itself again', async () => {
  const updating = `mutation ($input: UpdateSourceInput!) { updateSource(input: $input) { source { revision } } }`
  const revision = async () =>
    (await product.ask('{ source(id: "source:herald") { revision } }')).source.revision
  const update = async (copyOf: string | null) =>
    product.ask(updating, { input: { id: 'source:herald', revision: await revision(), copyOf } })
  await update(null)
  expect(await counted('bridge')).toEqual(['bridge: 1 to 4, 1 unknown, 0 copies, first bridge-daily'])
  await update('source:tribune')
  expect(await counted('bridge')).toEqual(['bridge: 1 to 3, 0 unknown, 1 copies, first bridge-daily'])
  await update('source:daily')
  expect(await counted('bridge')).toEqual(['bridge: 1 to 3, 1 unknown, 1 copies, first bridge-daily'])
})

test('what cannot be judged is told', async () => {
  const refused = async (field: string, sources: string[]) => {
    const error: { message?: string; code?: string } = (await refusal(field, { sources })) ?? {}
    return `${error.code}: ${error.message}`
  }
  expect([
    await refused('judgeCopies', ['source:daily']),
    await refused('judgeCopies', ['source:daily', 'source:daily']),
    await refused('judgeCopies', ['source:daily', 'source:none']),
    await refused('judgeCopies', ['source:daily', 'organisation:daily']),
    await refused('judgeNotCopies', ['source:daily', 'source:herald']),
  ]).toMatchInlineSnapshot(`
    [
      "BAD_USER_INPUT: input.sources: name exactly two ids; it has 1.",
      "BAD_USER_INPUT: input.sources: a source is no copy of itself; name two different ones.",
      "NOT_FOUND: There is no "source:none". Look its id up with search or actorsNamed.",
      "BAD_USER_INPUT: input.sources: "organisation:daily" is not a source.",
      "CONFLICT: "source:herald" is recorded as a copy of "source:daily". If that is wrong, update its "copyOf".",
    ]
  `)
})

test('judgements of sources travel in bundles of version 2, and contradictions among them are told', async () => {
  expect((await exported()).format).toBe('on-record-bundle/1')
  const { judgement } = await judge('judgeNotCopies', ['source:daily', 'source:tribune'])
  const whole = await exported()
  const { id, basis } = judgement
  expect([whole.format, whole.judgements]).toEqual([
    'on-record-bundle/2',
    [{ id, verdict: 'NOT_COPIES', sources: ['source:daily', 'source:tribune'], basis }],
  ])
  expect(await importBundle(product.store, whole)).toMatchObject({ created: [], updated: [], problems: [] })
  const other = {
    id: 'judgement:other',
    verdict: 'COPIES',
    sources: ['source:daily', 'source:tribune'],
    basis,
  }
  const { problems } = await importBundle(product.store, { ...whole, judgements: [other] })
  expect(
    problems.map(asBundleProblem).map(({ message }) => message.replace(/[0-9a-f]{32}/, '0')),
  ).toMatchInlineSnapshot(`
    [
      "judgement:0 (source:daily NOT_COPIES source:tribune) contradicts judgement:other (source:daily COPIES source:tribune).",
    ]
  `)
  await reverse(id)
  const { problems: reversed } = await importBundle(product.store, whole)
  expect(reversed).toHaveLength(1)
})
