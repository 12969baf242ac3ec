import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const saidAt = (edtf: string) => ({ saidAt: { edtf, basis: 'STATED' as const } })

let product: TestProduct
beforeAll(async () => {
  const speakers = { speakers: [{ actor: 'organisation:town-hall' }] }
  product = await openProduct(
    bundle({
      organisations: [{ id: 'organisation:town-hall', name: 'Town hall', organisationKind: 'AGENCY' }],
      statements: [
        statement('on-a-day', { ...speakers, ...saidAt('2025-06-09'), text: 'The gate opens.' }),
        statement('in-a-month', { ...speakers, ...saidAt('2025-06'), text: 'The gate opens soon.' }),
        statement('in-a-year', { ...speakers, ...saidAt('2025'), text: 'The gate opens then.' }),
        statement('before', { ...speakers, ...saidAt('2025-05-01'), text: 'The gate opens later.' }),
        statement('undated', { ...speakers, text: 'The gate opens at last.', saidAt: undefined }),
      ],
      relations: [],
    }),
  )
})
afterAll(() => product.close())

const ids = ['on-a-day', 'in-a-month', 'in-a-year', 'before', 'undated'].map((slug) => `statement:${slug}`)
const inJune = ['statement:on-a-day', 'statement:in-a-month', 'statement:in-a-year']
const query = `query ($filter: StatementFilter) {
  statements(filter: $filter, orderBy: SAID_AT_ASC) { totalCount nodes { id } }
}`

/** By given ids, by words, and by neither, so that each way is held to the same. */
test.each([{ ids }, { matching: 'gate' }, {}])(
  'dates as long as months and years overlap a range, unless they have to lie in it, and the undated come where asked for: %o',
  async (given) => {
    const said = { from: '2025-06-09', to: '2025-06-10' }
    const found = async (filter: object) => {
      const { statements } = await product.ask<{
        statements: { totalCount: number; nodes: { id: string }[] }
      }>(query, { filter: { ...given, ...filter } })
      expect(statements.totalCount).toBe(statements.nodes.length)
      return statements.nodes.map(({ id }) => id).sort()
    }
    expect(await found({ said })).toEqual(inJune.toSorted())
    expect(await found({ said: { ...said, certainty: 'CERTAIN' } })).toEqual(['statement:on-a-day'])
    expect(await found({ said: { from: '2025-06', to: '2025-06', certainty: 'CERTAIN' } })).toEqual([
      'statement:in-a-month',
      'statement:on-a-day',
    ])
    const certainly = { ...said, certainty: 'CERTAIN' }
    expect(await found({ said: certainly, undated: 'INCLUDE' })).toEqual([
      'statement:on-a-day',
      'statement:undated',
    ])
    expect(await found({ said, undated: 'INCLUDE' })).toEqual([...inJune, 'statement:undated'].sort())
    expect(await found({ undated: 'ONLY' })).toEqual(['statement:undated'])
  },
)
