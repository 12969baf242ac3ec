import { afterAll, beforeAll, expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { exportBundle } from '../../src/export/export.ts'
import { uncertain } from '../support/graphs/uncertain.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(uncertain)
})
afterAll(() => product.close())

test('who may have spoken is listed when asked for, after who did, with how likely it is and why', async () => {
  expect(
    await product.ask(`{
      statement(id: "statement:unclear") {
        speakers { actor { name } }
        all: speakers(candidates: true) { id actor { name } role likelihood basis offices { role } onBehalfOf { id } }
      }
      joined: statement(id: "statement:joined") { speakers(candidates: true) { actor { name } likelihood basis } }
    }`),
  ).toEqual({
    statement: {
      speakers: [],
      all: [
        {
          id: 'statement:unclear/candidate-1',
          actor: { name: 'Ben' },
          role: 'spokesman',
          likelihood: 'LIKELY',
          basis: 'The Daily says that a spokesman spoke, and there are two.',
          offices: [{ role: 'spokesman' }],
          onBehalfOf: null,
        },
        {
          id: 'statement:unclear/candidate-2',
          actor: { name: 'Ada' },
          role: null,
          likelihood: 'UNLIKELY',
          basis: 'She was abroad that day.',
          offices: [],
          onBehalfOf: null,
        },
      ],
    },
    joined: {
      speakers: [
        { actor: { name: 'Ada' }, likelihood: null, basis: null },
        { actor: { name: 'Ben' }, likelihood: 'EVEN_CHANCE', basis: 'He stood beside her.' },
      ],
    },
  })
})

test('they count as speakers nowhere', async () => {
  expect(
    await product.ask(`{
      ben: actor(id: "person:ben") { statements { totalCount } voice { totalCount } }
      of: statements(filter: { speakers: ["person:ben"] }) { totalCount }
      voice: statements(filter: { voiceOf: ["organisation:ukraine"] }) { totalCount }
      inRole: statements(filter: { roles: ["spokesman"] }) { totalCount }
      all: statements { totalCount groups(by: [SPEAKER]) { nodes { values { value } count } unplaced } }
      found: search(query: "Ben", kinds: [STATEMENT]) { nodes { id } }
      checked: checkQuote(words: "dirty games", speaker: "person:ben") { speaker }
    }`),
  ).toMatchInlineSnapshot(`
    {
      "all": {
        "groups": {
          "nodes": [
            {
              "count": 2,
              "values": [
                {
                  "value": "person:ada",
                },
              ],
            },
          ],
          "unplaced": 1,
        },
        "totalCount": 3,
      },
      "ben": {
        "statements": {
          "totalCount": 0,
        },
        "voice": {
          "totalCount": 0,
        },
      },
      "checked": {
        "speaker": "OTHER",
      },
      "found": {
        "nodes": [],
      },
      "inRole": {
        "totalCount": 0,
      },
      "of": {
        "totalCount": 0,
      },
      "voice": {
        "totalCount": 0,
      },
    }
  `)
})

test('an export has them, and version 2 of the format; version 1 knows none', async () => {
  let text = ''
  for await (const piece of exportBundle(product.store, { format: 'json' })) text += piece
  const held = JSON.parse(text)
  expect(held.format).toBe('on-record-bundle/2')
  expect(held.statements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: 'statement:unclear',
        speakers: [],
        candidates: uncertain.statements?.[1]?.candidates,
      }),
    ]),
  )
  expect(await validateBundle(held)).toEqual([])
  expect(await validateBundle({ ...held, format: 'on-record-bundle/1' })).toEqual([
    {
      place: ['statements', expect.any(Number), 'candidates'],
      record: null,
      message: 'In a bundle of the format on-record-bundle/1, statements have no candidates.',
      mend: 'Write on-record-bundle/2 as its format.',
    },
  ])
})

test('a statement has a speaker or a candidate, and nobody is both', async () => {
  const [, unclear] = uncertain.statements ?? []
  const problemsOf = async (changes: object) =>
    (await validateBundle({ ...uncertain, statements: [{ ...unclear, ...changes }] })).map(
      ({ place, message }) => ({ place, message }),
    )
  expect(await problemsOf({ candidates: [] })).toEqual([
    { place: ['statements', 0, 'speakers'], message: 'Nobody says it.' },
  ])
  expect(await problemsOf({ speakers: [{ actor: 'person:ada' }] })).toEqual([
    {
      place: ['statements', 0, 'candidates', 1, 'actor'],
      message: '"person:ada" is a speaker of the statement already.',
    },
  ])
})
