import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

const pages: Readonly<Record<string, string>> = {
  'Anna Lee': 'https://example.org/wiki/Anna_Lee',
  'Recep Tayyip Erdoğan': 'https://example.org/wiki/Recep_%22T%22_Erdogan/',
}

const named = (kind: string, names: readonly string[]) =>
  names.map((name, index) => ({
    id: `${kind}:${kind.slice(0, 1)}-${index}`,
    name,
    sameAs: [pages[name] ?? []].flat(),
  }))

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(
    bundle({
      persons: named('person', [
        'Volodymyr Zelenskyy',
        'Vladimir Medinsky',
        'Sergei Lavrov',
        'John Smith',
        'Jane Smith',
        'Anna Lee',
        'Recep Tayyip Erdoğan',
      ]),
      organisations: [
        { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' },
        ...named('organisation', ['Ministry of Defence', 'Ministry of Finance']).map((each) => ({
          ...each,
          organisationKind: 'MINISTRY' as const,
        })),
      ],
    }),
  )
})
afterAll(() => product.close())

type Match = {
  readonly matchedName: string
  readonly score: number
  readonly reasons: readonly { readonly kind: string }[]
}
const matches = async (name: string) => {
  const query = 'query ($name: String!) { matchActors(name: $name) { matchedName score reasons { kind } } }'
  return (await product.ask<{ matchActors: readonly Match[] }>(query, { name })).matchActors
}

test.each([
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'OTHER_SPELLING', 0.95],
  ['Володимир Зеленський', 'Volodymyr Zelenskyy', 'OTHER_SCRIPT', 0.95],
  ['Владимир Зеленский', 'Volodymyr Zelenskyy', 'SIMILAR_NAME', 0.8],
  ['Зеленський', 'Volodymyr Zelenskyy', 'PART_OF_NAME', 0.45],
  ['President Zelensky', 'Volodymyr Zelenskyy', 'PART_OF_NAME', 0.45],
  ['Владимир Мединский', 'Vladimir Medinsky', 'OTHER_SCRIPT', 0.95],
  ['Medinsky Vladimir', 'Vladimir Medinsky', 'OTHER_SPELLING', 0.9],
  ['V. Medinsky', 'Vladimir Medinsky', 'SIMILAR_NAME', 0.81],
  ['Сергей Лавров', 'Sergei Lavrov', 'OTHER_SCRIPT', 0.95],
  ['Ministry of Defense', 'Ministry of Defence', 'OTHER_SPELLING', 0.9],
  ['Defence Ministry', 'Ministry of Defence', 'OTHER_SPELLING', 0.9],
  ['Erdogan', 'Recep Tayyip Erdoğan', 'PART_OF_NAME', 0.3],
])('"%s" may mean %s: %s', async (name, matchedName, kind, score) => {
  const [best] = await matches(name)
  expect(best).toMatchObject({ matchedName, reasons: [{ kind }] })
  expect(best?.score).toBeCloseTo(score, 2)
})

test.each([
  ['Jon Smith', ['John Smith', 'Jane Smith']],
  ['Vladimir Zelensky', ['Volodymyr Zelenskyy', 'Vladimir Medinsky']],
  ['Ministry of Defense', ['Ministry of Defence', 'Ministry of Finance']],
])('"%s" shares a word with others too, which score at most half', async (name, expected) => {
  const found = await matches(name)
  expect(found.map(({ matchedName }) => matchedName)).toEqual(expected)
  expect(found[1]?.score).toBeLessThanOrEqual(0.5)
})

test.each([
  ['Zelenksy', 'Volodymyr Zelenskyy'],
  ['Lavorv', 'Sergei Lavrov'],
  ['Министр Мединсикй', 'Vladimir Medinsky'],
  ['Johm Smiht', 'John Smith'],
  ['Ukriane', 'Ukraine'],
  ['Putin', undefined],
  ['Sarg', undefined],
])('where no word is the same, slips are looked behind: "%s" may mean %s', async (name, meant) => {
  expect((await matches(name))[0]?.matchedName).toBe(meant)
})

test('a slip in the surname is looked behind where only the given name is known', async () => {
  const found = await matches('Sergei Zelenksy')
  expect(found.map(({ matchedName }) => matchedName)).toEqual(['Sergei Lavrov', 'Volodymyr Zelenskyy'])
})

test.each([
  ['https://EXAMPLE.org/wiki/Anna_Lee', 'Anna Lee'],
  ['https://example.org/wiki/Anna_Lee/#life', 'Anna Lee'],
  ['https://example.org/wiki/Recep_"T"_Erdogan/', 'Recep Tayyip Erdoğan'],
  ['https://example.org/wiki/Anna', undefined],
])('whom the page %s is about comes into question under any name', async (page, meant) => {
  const query = `query ($sameAs: [URL!]) {
    matchActors(name: "Wholly Different", sameAs: $sameAs) { matchedName score reasons { kind } }
  }`
  const { matchActors } = await product.ask<{ matchActors: readonly Match[] }>(query, { sameAs: [page] })
  const found = { matchedName: meant, score: 0.9, reasons: [{ kind: 'SAME_IDENTIFIER' }] }
  expect(matchActors).toEqual(meant === undefined ? [] : [found])
})

test.each(['Zelinsky', 'Anna-Maria', 'Peace', '...'])('"%s" may mean nobody here', async (name) => {
  expect((await matches(name)).filter(({ score }) => score > 0.5)).toEqual([])
})

const long = { name: 'x'.repeat(301) }
test.each([
  [
    'query ($name: String!) { actorsNamed(name: $name) { actor { id } } }',
    long,
    'name: it has 301 characters',
  ],
  ['query ($name: String!) { matchActors(name: $name) { score } }', long, 'name: it has 301 characters'],
  [
    'query ($context: [ID!]) { matchActors(name: "a", context: $context) { score } }',
    { context: Array.from({ length: 101 }, () => 'event:e') },
    'matchActors.context: it has 101 values',
  ],
])(
  '%s is bounded, so that nobody makes the server compare without end',
  async (query, variables, message) => {
    expect(await product.refusals(query, variables)).toEqual([
      expect.stringContaining(`BAD_USER_INPUT ${message}`),
    ])
  },
)
