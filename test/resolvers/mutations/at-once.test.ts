import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import { local } from '../../../src/domain/viewers.ts'
import { doneWrite } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { bundle, statement } from '../../bundle/small-bundle.ts'
import { asking, mutation, openForEditing } from '../../support/asking.ts'

/** How many pairs of writers meet in each test. */
const pairs = Array.from({ length: 4 }, (_, index) => index)
const sources = ['daily', 'weekly', 'monthly']

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  const reports = (slug: string, from: readonly string[]) =>
    statement(slug).attributions.flatMap((each) =>
      from.map((source) => ({ ...each, id: `attribution:${slug}-${source}`, source: `source:${source}` })),
    )
  product = await openForEditing(
    bundle({
      persons: [{ id: 'person:ada', name: 'Ada' }],
      organisations: ['ukraine', ...pairs.flatMap((n) => [`a${n}`, `b${n}`, `c${n}`])].map((slug) => ({
        id: `organisation:${slug}`,
        name: slug,
        organisationKind: 'AGENCY',
      })),
      sources: sources.map((slug) => ({ id: `source:${slug}`, sourceKind: 'ARTICLE' })),
      events: [{ id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' }],
      statements: pairs.flatMap((n) =>
        [`a${n}`, `b${n}`, `c${n}`, `d${n}`].map((slug) =>
          statement(slug, { attributions: reports(slug, ['daily', 'weekly']) }),
        ),
      ),
      relations: [],
    }),
  )
})
afterAll(() => product.close())

/** What becomes of each of several writes that are sent at once: its error's code, or that it was written. */
const outcomesOf = async (
  writes: readonly (readonly [query: string, input: object])[],
): Promise<string[]> => {
  const answers = await Promise.all(
    writes.map(([query, input]) => product.api.execute({ query, variables: { input } }, undefined, local)),
  )
  return answers.map(({ errors }) => String(errors?.[0]?.extensions?.code ?? 'WRITTEN'))
}

/** Those refused are told so, whether they found the other write done or under way. */
const refusals = ['BAD_USER_INPUT', 'CONFLICT']

function expectOneOf(outcomes: readonly string[]) {
  expect(outcomes.filter((outcome) => outcome === 'WRITTEN')).toHaveLength(1)
  for (const outcome of outcomes) expect([...refusals, 'WRITTEN']).toContain(outcome)
}

const updateStatement = mutation('updateStatement', 'statement', 'id revision')
const updateOrganisation = mutation('updateOrganisation', 'organisation', 'id revision')
const relateStatements = mutation('relateStatements', 'relation', 'id')
const createParticipation = mutation('createParticipation', 'participation', 'id')
const withdrawing =
  'mutation ($input: WithdrawInput!) { withdraw(input: $input) { withdrawn { id } alsoWithdrawn } }'

test('of 64 who change one revision of a statement, one wins and 63 are told the revision that there is now', async () => {
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, n) =>
      product.api.execute(
        {
          query: updateStatement,
          variables: { input: { id: 'statement:a0', revision: 1, text: `Version ${n}.` } },
        },
        undefined,
        local,
      ),
    ),
  )
  const told = answers.map(({ errors: [error] = [] }) =>
    error ? `${error.extensions?.code} ${error.extensions?.currentRevision}` : 'WRITTEN',
  )
  expect(told.toSorted()).toEqual([...Array.from({ length: 63 }, () => 'CONFLICT 2'), 'WRITTEN'])
})

test('of two who withdraw the last two attributions of a statement, one is refused', async () => {
  const attributions = pairs.flatMap((n) =>
    ['daily', 'weekly'].map((source) => `attribution:b${n}-${source}`),
  )
  const outcomes = await outcomesOf(
    attributions.map((id) => [withdrawing, { id, reason: 'Misread.' }] as const),
  )
  expect(outcomes.toSorted()).toEqual([...pairs.map(() => 'CONFLICT'), ...pairs.map(() => 'WRITTEN')])
  for (const n of pairs) {
    expect(await product.ask(`{ statement(id: "statement:b${n}") { attributions { totalCount } } }`)).toEqual(
      {
        statement: { attributions: { totalCount: 1 } },
      },
    )
  }
})

test('of two who tell the same relation, each from its own end, one is told that it is there', async () => {
  for (const n of pairs) {
    const [from, to] = [`statement:a${n}`, `statement:b${n}`]
    const relation = { relationType: 'CONTRADICTS', clash: 'SPEAKERS', certainty: 'SURE', basis: 'Not both.' }
    const { nodes: receipts } = (
      await product.ask(`{ statement(id: "${from}") { attributions { nodes { id } } } }`)
    ).statement.attributions
    const given = { ...relation, receipts: [receipts[0].id] }
    expectOneOf(
      await outcomesOf([
        [relateStatements, { ...given, id: `relation:ab${n}`, from, to }],
        [relateStatements, { ...given, id: `relation:ba${n}`, from: to, to: from }],
      ]),
    )
    expect(await product.ask(`{ statement(id: "${to}") { relations { totalCount } } }`)).toEqual({
      statement: { relations: { totalCount: 1 } },
    })
  }
})

test('of two who tell the same part in an event, one is told that it is there', async () => {
  const input = { actor: 'person:ada', event: 'event:talks', role: 'PARTY' }
  expectOneOf(
    await outcomesOf(
      ['one', 'other'].map(
        (slug) => [createParticipation, { ...input, id: `participation:${slug}` }] as const,
      ),
    ),
  )
})

const [from, to] = ['statement:c0', 'statement:d0']
const relation = { relationType: 'DENIES', clash: 'SPEAKERS', certainty: 'SURE', basis: 'Not so.' }
const passages = [{ exact: 'dirty games', quoted: true }]
test.each([
  ['relation', relateStatements, { ...relation, from, to, receipts: ['attribution:c0-daily'] }],
  ['part', createParticipation, { actor: 'organisation:a0', event: 'event:talks', role: 'PARTY' }],
  [
    'report',
    updateStatement,
    { id: from, revision: 1, addAttributions: [{ source: 'source:monthly', passages }] },
  ],
])(
  'a %s sent twice at once under one key is written once, and both are told what was written',
  async (what, query, given) => {
    const variables = { input: { ...given, idempotencyKey: `twice-${what}` } }
    const before = await product.logged()
    let first: Promise<unknown> | undefined
    // Once the second has found that nothing of the kind was done yet, the first is done whole.
    const store: GraphStore = {
      ...product.store,
      async read(read, params, options) {
        const found = await product.store.read(read, params, options)
        if (read.name === doneWrite.name && !first) first = product.ask(query, variables)
        await first
        return found
      },
    }
    const late = await startProduct(store, { timeout: 30_000, report: ({ error }) => console.error(error) })
    const second = await asking(late).ask(query, variables)
    await late.close()
    expect(second).toEqual(await first)
    expect(await product.logged()).toBe(before + 1)
  },
)

test('of two who add a report by the same source, one is told that it is there', async () => {
  for (const n of pairs) {
    const { revision } = (await product.ask(`{ statement(id: "statement:a${n}") { revision } }`)).statement
    const report = { source: 'source:monthly', passages: [{ exact: 'dirty games', quoted: true }] }
    expectOneOf(
      await outcomesOf(
        ['one', 'other'].map((slug) => {
          const addAttributions = [{ ...report, id: `attribution:a${n}-${slug}` }]
          return [updateStatement, { id: `statement:a${n}`, revision, addAttributions }] as const
        }),
      ),
    )
  }
})

test('of three who would close a circle of organisations, one is refused, so that none is a part of itself', async () => {
  for (const n of pairs) {
    const parts = [
      [`a${n}`, `b${n}`],
      [`b${n}`, `c${n}`],
      [`c${n}`, `a${n}`],
    ]
    const outcomes = await outcomesOf(
      parts.map(([part, whole]) => [
        updateOrganisation,
        { id: `organisation:${part}`, revision: 1, partOf: `organisation:${whole}` },
      ]),
    )
    expect(outcomes.filter((outcome) => outcome === 'WRITTEN')).toHaveLength(2)
    expect(refusals).toContain(outcomes.find((outcome) => outcome !== 'WRITTEN'))
  }
})
