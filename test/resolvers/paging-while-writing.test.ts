import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../bundle/small-bundle.ts'
import { openForEditing } from '../support/asking.ts'
import { engine } from '../support/engines.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(bundle())
})
afterAll(() => product.close())

/** Dates before, between and after one another, equal ones, coarse ones, and none. */
const saidAt = fc.constantFrom(
  null,
  '1899',
  '2025',
  '2025-06',
  '2025-06-07',
  '2025-06-07T10:15Z',
  '2026-01-01',
)

const recording = `mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { statement { id } } }`

/** Records what somebody said, and gives its id. */
async function record(speaker: string, edtf: string | null): Promise<string> {
  const input = {
    text: 'So it was.',
    type: 'CLAIM',
    speakers: [{ actor: speaker }],
    ...(edtf && { saidAt: { edtf, basis: 'STATED' } }),
    attributions: [{ source: 'source:daily', passages: [{ exact: 'so it was', quoted: true }] }],
  }
  return (await product.ask(recording, { input })).recordStatement.statement.id
}

type Page = {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

const fields = {
  'of a speaker': `query ($id: ID!, $first: Int!, $after: String) { actor(id: $id) {
    page: statements(orderBy: ORDER, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
  'of a filter': `query ($id: ID!, $first: Int!, $after: String) {
    page: statements(filter: { speakers: [$id], types: [CLAIM] }, orderBy: ORDER, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`,
}

/** A page of what somebody said, which is read while more that they said is recorded. */
async function pageDuring(
  wave: readonly (string | null)[],
  query: string,
  variables: { readonly id: string; readonly first: number; readonly after: string | null },
): Promise<Page> {
  const writes = wave.map((edtf) => record(variables.id, edtf))
  const [answer] = await Promise.all([product.ask(query, variables), ...writes])
  return answer.actor?.page ?? answer.page
}

test.each(Object.entries(fields))(
  'pages %s that are read while others write repeat nothing, and lose nothing that was there before',
  async (_what, field) => {
    const numRuns = engine === 'neo4j' ? 3 : 25
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          order: fc.constantFrom('SAID_AT_DESC', 'SAID_AT_ASC'),
          first: fc.integer({ min: 1, max: 4 }),
          before: fc.array(saidAt, { minLength: 1, maxLength: 8 }),
          meanwhile: fc.array(fc.array(saidAt, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        }),
        async ({ order, first, before, meanwhile }) => {
          const created = await product.ask(
            'mutation { createPerson(input: { name: "Ada" }) { person { id } } }',
          )
          const { id } = created.createPerson.person
          const there = await Promise.all(before.map((edtf) => record(id, edtf)))

          const query = field.replace('ORDER', order)
          const read: string[] = []
          const waves = [...meanwhile]
          for (let after: string | null = null, more = true; more; ) {
            const { nodes, pageInfo } = await pageDuring(waves.shift() ?? [], query, { id, first, after })
            read.push(...nodes.map((node) => node.id))
            more = pageInfo.hasNextPage
            after = pageInfo.endCursor
          }
          expect(read.toSorted()).toEqual([...new Set(read)].toSorted())
          expect(read).toEqual(expect.arrayContaining(there))
        },
      ),
      { numRuns },
    )
  },
  300_000,
)
