import { afterAll, beforeAll, expect, test } from 'vitest'
import { assessed } from '../support/graphs/assessed.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(assessed)
})
afterAll(() => product.close())

test('a statement has each verdict in its assessor’s words, the latest first, read by a scale where there is one', async () => {
  const query = `{ statement(id: "statement:a") { assessments { totalCount nodes {
    id rating url assessor { name } assessedAt { edtf }
    normalised { value words assessor { name } assessedAt { edtf } mappedBy { name } scale { id name } }
    evidence { source { id } passages { exact } of { id } verification { status } }
  } } } }`
  const { statement: found } = await product.ask(query)
  expect(found).toEqual({
    assessments: {
      totalCount: 3,
      nodes: [
        {
          id: 'assessment:second',
          rating: 'mostly  FALSE',
          url: 'https://desk.example/a',
          assessor: { name: 'Check Desk' },
          assessedAt: { edtf: '2025-07-02' },
          normalised: {
            value: 'MOSTLY_FALSE',
            words: 'mostly  FALSE',
            assessor: { name: 'Check Desk' },
            assessedAt: { edtf: '2025-07-02' },
            mappedBy: { name: 'The editors' },
            scale: { id: 'scale:desk', name: 'The scale of the desk' },
          },
          evidence: [
            {
              source: { id: 'source:desk' },
              passages: [{ exact: 'mostly false' }],
              of: { id: 'assessment:second' },
              verification: { status: 'VERBATIM' },
            },
          ],
        },
        expect.objectContaining({
          id: 'assessment:first',
          rating: 'Needs context',
          url: null,
          // Whoever was merged is shown as the one that it was merged into.
          assessor: { name: 'Check Desk' },
          // The scale does not have these words.
          normalised: null,
        }),
        // Nobody says on which scale it is.
        expect.objectContaining({ id: 'assessment:third', rating: 'Mostly false', normalised: null }),
      ],
    },
  })
})

test('an actor has the verdicts that it published, under all of its names', async () => {
  const query =
    '{ actor(id: "organisation:desk") { assessments(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } }'
  const { actor } = await product.ask<{ actor: { assessments: { pageInfo: { endCursor: string } } } }>(query)
  expect(actor.assessments).toEqual({
    nodes: [{ id: 'assessment:second' }],
    pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    totalCount: 2,
  })
  const next =
    '($after: String) { actor(id: "organisation:desk") { assessments(after: $after) { nodes { id } } } }'
  expect(await product.ask(`query ${next}`, { after: actor.assessments.pageInfo.endCursor })).toEqual({
    actor: { assessments: { nodes: [{ id: 'assessment:first' }] } },
  })
})

test('statements are found by who assessed them, and by whether anybody did', async () => {
  const query = `{
    byDesk: statements(filter: { assessedBy: ["organisation:desk-as-it-was"] }) { nodes { id } totalCount }
    both: statements(filter: { assessedBy: ["organisation:desk"], speakers: ["organisation:ukraine"] }) { nodes { id } }
    unassessed: statements(filter: { hasAssessment: false }) { nodes { id } }
    said: actor(id: "organisation:ukraine") { statements(filter: { hasAssessment: true }) { nodes { id } } }
  }`
  expect(await product.ask(query)).toEqual({
    byDesk: { nodes: [{ id: 'statement:a' }], totalCount: 1 },
    both: { nodes: [{ id: 'statement:a' }] },
    unassessed: { nodes: [{ id: 'statement:b' }] },
    said: { statements: { nodes: [{ id: 'statement:a' }] } },
  })
})

test('assessments and scales are listed, and found by their ids', async () => {
  const query = `{
    assessments(first: 2) { nodes { id statement { id } } totalCount }
    two: assessments(filter: { ids: ["assessment:third", "assessment:none"] }) { nodes { id } }
    assessment(id: "assessment:first") { scale { id } }
    ratingScales { nodes { id words { id word means } mappedBy { id } } }
    ratingScale(id: "scale:desk") { name }
    node(id: "assessment:second") { ... on Assessment { rating } }
    nodes(ids: ["scale:desk", "evidence:first"]) { id ... on Evidence { of { ... on Assessment { rating } } } }
    stats { assessments scales }
  }`
  expect(await product.ask(query)).toEqual({
    assessments: {
      nodes: ['second', 'first'].map((id) => ({ id: `assessment:${id}`, statement: { id: 'statement:a' } })),
      totalCount: 3,
    },
    two: { nodes: [{ id: 'assessment:third' }] },
    assessment: { scale: { id: 'scale:desk' } },
    ratingScales: {
      nodes: [
        {
          id: 'scale:desk',
          words: [
            { id: 'scale:desk/word-1', word: 'Mostly false', means: 'MOSTLY_FALSE' },
            { id: 'scale:desk/word-2', word: 'Satire', means: 'OTHER' },
          ],
          mappedBy: { id: 'organisation:editors' },
        },
      ],
    },
    ratingScale: { name: 'The scale of the desk' },
    node: { rating: 'mostly  FALSE' },
    nodes: [{ id: 'scale:desk' }, { id: 'evidence:first', of: { rating: 'Needs context' } }],
    stats: { assessments: 3, scales: 1 },
  })
})
