import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { tools as allTools } from '../../src/mcp/tools/tools.ts'
import { istanbul } from '../data/istanbul.ts'
import { clientOf, dataOf, receiptsIn, type ShownReceipt, textOf } from './client.ts'

let onRecord: OnRecord
let tools: Awaited<ReturnType<typeof clientOf>>
let inGraph: ReadonlyMap<string, readonly Omit<ShownReceipt, 'id'>[]>
beforeAll(async () => {
  onRecord = await createOnRecord()
  expect((await onRecord.importBundle(istanbul)).problems).toEqual([])
  tools = await clientOf(onRecord.api)
  inGraph = new Map([...(await receipts('attributions')), ...(await receipts('evidence'))])
})
afterAll(async () => {
  await tools.close()
  await onRecord.close()
})

type Page = {
  readonly nodes: readonly {
    readonly id: string
    readonly source: { readonly id: string }
    readonly verification: { readonly checkedHere: boolean }
    readonly passages: readonly {
      readonly exact: string
      readonly quoted: boolean
      readonly status: string
    }[]
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

/** All passages of the graph by the ids of their receipts. */
async function receipts(list: 'attributions' | 'evidence', after: string | null = null): Promise<Known[]> {
  const query = `query ($after: String) { page: ${list}(first: 100, after: $after) {
    nodes { id source { id } verification { checkedHere } passages { exact quoted status } }
    pageInfo { hasNextPage endCursor }
  } }`
  const { data } = await onRecord.execute({ query, variables: { after } })
  const { nodes, pageInfo } = (data as { page: Page }).page
  const known = nodes.map(
    ({ id, source, verification, passages }): Known => [
      id,
      passages.map(({ exact, ...rest }) => ({ ...rest, ...verification, words: exact, source: source.id })),
    ],
  )
  return pageInfo.hasNextPage ? [...known, ...(await receipts(list, pageInfo.endCursor))] : known
}

type Known = [id: string, passages: Omit<ShownReceipt, 'id'>[]]

const ids = [
  ...(istanbul.persons ?? []),
  ...(istanbul.organisations ?? []),
  ...(istanbul.events ?? []),
  ...(istanbul.statements ?? []),
  ...(istanbul.places ?? []),
].map(({ id }) => id)
const actors = (istanbul.statements ?? []).flatMap(({ speakers }) => speakers.map(({ actor }) => actor))
const words = [
  'dirty games',
  'bodies',
  'list of 640',
  'prisoners',
  'no',
  'Kyiv',
  'Medinsky',
  'обмен',
  '“',
  '',
]

const id = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...ids) }, fc.string({ maxLength: 30 }))
const actor = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...actors) }, id)
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.string({ maxLength: 60, unit: 'binary' }),
)
const entity = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...ids.filter((each) => !each.startsWith('statement:'))) },
  id,
)
const placeId = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...(istanbul.places ?? []).map((place) => place.id)) },
  id,
)
const date = fc.constantFrom('2025', '2025-06', '2025-06-09', '2025-06-07', '2024', 'June')
const cursor = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('1', '3', 'WzFd', '\u0000') },
)
const draft = fc
  .array(fc.tuple(text, fc.constantFrom(' said ', ' and ', '\n\n'), fc.constantFrom('Ukraine', 'He', '')), {
    maxLength: 6,
  })
  .map((parts) => parts.map(([quoted, verb, name]) => `${name}${verb}“${quoted}”. `).join(''))
const optional = { requiredKeys: [] as never[] }

/** Arguments as an agent may send them to each tool: right, nearly right, or anything. */
const argumentsOf: Readonly<Record<string, fc.Arbitrary<object>>> = {
  search: fc.record({ query: text, kinds: fc.constant(['STATEMENT']), cursor }, { requiredKeys: ['query'] }),
  who_is: fc.record({ name: text, cursor }, { requiredKeys: ['name'] }),
  statement: fc.record({ id, cursor }, { requiredKeys: ['id'] }),
  said_by: fc.oneof(
    fc.record({ speaker: actor }),
    fc.record(
      { speaker: actor, about: entity, words: text, from: date, to: date, cursor },
      { requiredKeys: ['speaker'] },
    ),
  ),
  disputes: fc.record({ involving: actor, about: entity, cursor }, optional),
  check_quote: fc.record(
    { words: text, speaker: fc.oneof(actor, text), cursor },
    { requiredKeys: ['words'] },
  ),
  check_draft: fc.record(
    { text: draft, format: fc.constantFrom('PLAIN', 'HTML', 'RTF'), cursor },
    { requiredKeys: ['text'] },
  ),
  events: fc.record({ participant: actor, place: placeId, from: date, cursor }, optional),
}

const call = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(...Object.keys(argumentsOf))
      .chain((name) => fc.tuple(fc.constant(name), argumentsOf[name] as fc.Arbitrary<object>)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...Object.keys(argumentsOf)), fc.object({ maxDepth: 2 })),
  },
)

test('each tool that reads is called', () => {
  expect(Object.keys(argumentsOf)).toEqual(allTools.filter(({ writes }) => !writes).map(({ name }) => name))
})

test('of a thousand calls each passage given is in the graph with its true status, and what is refused says why', async () => {
  const outcomes = { answered: 0, refused: 0, passages: 0 }
  for (const [name, args] of fc.sample(call, { numRuns: 1_000, seed: 13 })) {
    const result = await tools.call(name, args)
    if (result.isError) {
      outcomes.refused += 1
      const [, json = ''] = textOf(result).split('\n')
      expect(JSON.parse(json)).toEqual({
        code: expect.stringMatching(/^(BAD_USER_INPUT|NOT_FOUND)$/),
        message: expect.stringMatching(/^\S+: .+\.|^There is no /),
      })
      continue
    }
    outcomes.answered += 1
    for (const { id, words, cut = false, ...shown } of receiptsIn(dataOf(result))) {
      outcomes.passages += 1
      const { quoted, status, checkedHere, source } = shown
      const known = (inGraph.get(id) ?? []).filter((each) =>
        cut ? each.words.startsWith(words) : each.words === words,
      )
      expect(known, `${name} ${id} ${words}`).toContainEqual({
        words: cut ? expect.any(String) : words,
        quoted,
        status,
        checkedHere,
        source,
      })
    }
  }
  expect(tools.faults).toEqual([])
  expect(outcomes.answered + outcomes.refused).toBe(1_000)
  expect(outcomes.answered).toBeGreaterThan(600)
  expect(outcomes.passages).toBeGreaterThan(500)
})
