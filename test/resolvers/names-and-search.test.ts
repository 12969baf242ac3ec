import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../bundle/small-bundle.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

const named = async (name: string): Promise<string[]> => {
  const query = 'query ($name: String!) { actorsNamed(name: $name) { actor { id } } }'
  const { actorsNamed } = await product.ask<{ actorsNamed: { actor: { id: string } }[] }>(query, { name })
  return actorsNamed.map(({ actor }) => actor.id)
}

/** The words for several speakers at once, which are no name of any of them. */
const together = ['They', 'both sides', 'Neither side']

/** What each article calls a speaker, and who is meant. */
const forms = (istanbul.statements ?? []).flatMap(({ speakers, attributions }) =>
  attributions.flatMap(({ speakerAsNamed }) =>
    speakers.length === 1 && speakerAsNamed && !together.includes(speakerAsNamed)
      ? [[speakerAsNamed, speakers[0]?.actor ?? ''] as const]
      : [],
  ),
)

describe('a speaker is found by what an article calls it', () => {
  test.each([...new Map(forms)])('%s', async (form, speaker) => {
    const bare = form.replace(/^the /i, '')
    for (const name of [form, bare, `the ${bare}`, form.toUpperCase(), ` ${bare}! `]) {
      expect((await named(name))[0], name).toBe(speaker)
    }
  })

  test.each([
    ['Kremlin', 'organisation:kremlin'],
    ['the Kremlin', 'organisation:kremlin'],
    ['Russia’s Defense Ministry', 'organisation:russian-ministry-of-defence'],
    ['President Zelensky', 'person:volodymyr-zelensky'],
    ['Ukrainian President Zelenskyy', 'person:volodymyr-zelensky'],
    ['Mr. Medinsky', 'person:vladimir-medinsky'],
    ...['Zelenskyy', 'Zelenskiy', 'ZELENSKY', 'Зеленський', "Zelensky's"].map((name) => [
      name,
      'person:volodymyr-zelensky',
    ]),
  ])('%s', async (name, speaker) => {
    expect((await named(name))[0]).toBe(speaker)
  })

  // Who is spoken of, for or to, and never speaks himself, has a name in the articles too.
  test.each([
    ['Russian servicemen', 'group:returned-russian-soldiers'],
    ['younger soldiers', 'group:returned-russian-soldiers'],
    ['Ukrainian POWs', 'group:ukrainian-prisoners-of-war'],
    ['Ukrainian troops', 'group:ukrainian-prisoners-of-war'],
    ['Ukrainian fighters', 'group:ukrainian-prisoners-of-war'],
    ['the Ukrainian public', 'group:ukrainian-public'],
    ['Western allies', 'group:western-allies'],
    ['Kyiv', 'organisation:ukraine'],
    ['the Kyiv regime', 'organisation:ukraine'],
    ['Turkey', 'organisation:turkey'],
    ['The Moscow Times', 'organisation:the-moscow-times'],
    ['@MoscowTimes', 'organisation:the-moscow-times'],
  ])('%s', async (name, actor) => {
    expect((await named(name))[0]).toBe(actor)
  })

  test.each(['', ' ', '!', 'Nobody', 'x'.repeat(300)])('not found: %.10j', async (name) => {
    expect(await named(name)).toEqual([])
  })
})

const search = `query ($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    edges { node { id } field snippet { text match } }
  }
}`
type Found = {
  readonly search: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: { readonly id: string } }[]
  }
}

describe('search', () => {
  test.each(['Zelenskyy', 'Zelenskiy', 'ZELENSKY', 'Зеленський'])('%s finds the same', async (query) => {
    const ids = async (words: string) => {
      const { search: found } = await product.ask<Found>(search, { query: words, first: 100 })
      return found.edges.map(({ node }) => node.id).sort()
    }
    expect(await ids(query)).toContain('person:volodymyr-zelensky')
    expect(await ids(query)).toEqual(await ids('Zelensky'))
  })

  test('a phrase is kept together, and shown where it was found', async () => {
    const { search: found } = await product.ask<Found>(search, { query: '"dirty games"' })
    expect(found.edges).toMatchInlineSnapshot(`
      [
        {
          "field": "passages",
          "node": {
            "id": "statement:ukraine-dirty-games",
          },
          "snippet": [
            {
              "match": true,
              "text": "dirty games",
            },
          ],
        },
      ]
    `)
    const apart = await product.ask<Found>(search, { query: '"games dirty"' })
    expect(apart.search.edges).toEqual([])
  })

  test('only kinds that are asked for', async () => {
    const { search: found } = await product.ask<Found>(search, {
      query: 'prisoners',
      kinds: ['GROUP', 'TOPIC'],
    })
    const kinds = found.edges.map(({ node }) => node.id.split(':')[0])
    expect(new Set(kinds)).toEqual(new Set(['group', 'topic']))
  })
})

test('of more actors who go by a name than are read at once, the nearest come first, each whole', async () => {
  const many = await openProduct(
    bundle({
      persons: Array.from({ length: 90 }, (_, index) => ({
        id: `person:p-${index}`,
        name:
          index === 70
            ? 'Okonkwo'
            : `Okonkwo ${'ABCDEFGHI'[index % 9]}${'klmnopqrst'[Math.floor(index / 9)]}`,
        description: `Number ${index}`,
      })),
    }),
  )
  const { actorsNamed } = await many.ask<{ actorsNamed: { actor: { id: string; description: string } }[] }>(
    '{ actorsNamed(name: "Okonkwo", prefix: true, first: 60) { actor { id description } } }',
  )
  expect(actorsNamed[0]?.actor.id).toBe('person:p-70')
  expect(new Set(actorsNamed.map(({ actor }) => actor.id)).size).toBe(60)
  for (const { actor } of actorsNamed)
    expect(actor.description).toBe(`Number ${actor.id.slice('person:p-'.length)}`)
  await many.close()
})
