import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, statement } from '../../bundle/small-bundle.ts'
import { mutation, openProduct } from '../../support/asking.ts'

const rounds = Array.from({ length: 6 }, (_, index) => index)

let product: Awaited<ReturnType<typeof openProduct>>
beforeAll(async () => {
  product = await openProduct(
    bundle({
      sources: ['source:daily', ...rounds.map((round) => `source:late-${round}`)].map((id) => ({
        id,
        sourceKind: 'ARTICLE',
      })),
      statements: [statement('a')],
      relations: [],
    }),
  )
})
afterAll(() => product.close())

const updateSource = mutation('updateSource', 'source', 'id')
const updateStatement = mutation('updateStatement', 'statement', 'id')

test('a source that changes while a statement of it is reported anew leaves out no report', async () => {
  for (const round of rounds) {
    const passages = [{ exact: 'dirty games', quoted: true }]
    await Promise.all([
      product.ask(updateSource, {
        input: { id: 'source:daily', revision: round + 1, title: `Title ${round}` },
      }),
      product.ask(updateStatement, {
        input: {
          id: 'statement:a',
          revision: 1,
          addAttributions: [{ source: `source:late-${round}`, passages }],
        },
      }),
    ])
    const { statement: told } = await product.ask('{ statement(id: "statement:a") { independentSources } }')
    expect(told).toEqual({ independentSources: round + 2 })
    const { source } = await product.ask(
      `{ source(id: "source:late-${round}") { statements { nodes { id } } } }`,
    )
    expect(source.statements.nodes).toEqual([{ id: 'statement:a' }])
  }
})
