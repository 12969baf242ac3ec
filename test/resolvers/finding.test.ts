import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BundleStatement } from '../../src/bundle/format.ts'
import { local } from '../../src/domain/viewers.ts'
import { bundle, passage, statement } from '../bundle/small-bundle.ts'
import { mutation, openForEditing } from '../support/asking.ts'
import { query as cypher } from '../support/graphs/query.ts'

const said = (slug: string, actor: string, text: string, exact = 'in her words'): BundleStatement => {
  const made = statement(slug, { text, speakers: [{ actor }] })
  return {
    ...made,
    attributions: made.attributions.map((one) => ({ ...one, passages: [passage({ exact })] })),
  }
}

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(
    bundle({
      organisations: [
        { id: 'organisation:ministry', name: 'Ministry of Defence of Velen', organisationKind: 'MINISTRY' },
        { id: 'organisation:harbour', name: 'Velen Harbour Board', organisationKind: 'AGENCY' },
      ],
      persons: [
        {
          id: 'person:guo-lin',
          name: '郭琳',
          names: [{ value: 'Guo Lin', kind: 'TRANSLITERATION' }],
          description: 'An expert in cranes.',
        },
        {
          id: 'person:marlow',
          name: 'Ada Marlow',
          names: [{ value: 'Ада Марлоу', kind: 'TRANSLITERATION' }],
        },
        { id: 'person:a-marlow', name: 'A. B. Marloe' },
        { id: 'person:yermak', name: 'Andriy Yermak' },
      ],
      groups: [{ id: 'group:marlow-friends', name: 'Friends of Ada Marlow' }],
      statements: [
        said('port', 'person:guo-lin', 'The port will open.', '港口将在冬天之前重新开放'),
        said('cranes', 'person:marlow', 'The cranes are safe.'),
        said('colours', 'person:marlow', 'The organisation chose the colours of the centre.'),
        said('defense', 'organisation:ministry', 'A defense program is needed; the sailors agree.'),
        said('by-another-name', 'person:a-marlow', 'Nobody asked the sailors.'),
        said('thai', 'organisation:harbour', 'It opens before winter.', 'ท่าเรือจะเปิดก่อนฤดูหนาว'),
        said('japanese', 'organisation:harbour', 'The date holds.', '港は冬の前に開く'),
      ],
      relations: [],
    }),
  )
})
afterAll(() => product.close())

const searching = `query ($query: String!, $kinds: [SearchKind!], $prefix: Boolean, $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, prefix: $prefix, first: $first, after: $after) {
    totalCount totalCountIsExact pageInfo { endCursor hasNextPage }
    edges { node { id } field snippet { text match } }
  }
}`
const search = async (query: string, more: object = {}) =>
  (await product.ask(searching, { query, ...more })).search
const ids = async (query: string, more: object = {}): Promise<string[]> => {
  const { edges, totalCount, totalCountIsExact } = await search(query, more)
  expect([totalCount, totalCountIsExact]).toEqual([edges.length, true])
  return edges.map(({ node }: { node: { id: string } }) => node.id).sort()
}
const statements = { kinds: ['STATEMENT'] }

describe('a text is found', () => {
  test.each([
    ['defence programme', ['statement:defense']],
    ['color center organization', ['statement:colours']],
    ['colours of the centre', ['statement:colours']],
    ['冬天之前', ['statement:port']],
    ['港口', ['statement:port']],
    ['港', ['statement:japanese', 'statement:port']],
    ['"冬天之前重新"', ['statement:port']],
    ['ฤดูหนาว', ['statement:thai']],
    ['冬の前', ['statement:japanese']],
    ['冬天的前', []],
  ])('%s', async (query, found) => {
    expect(await ids(query, statements)).toEqual(found)
  })

  test('where it was found is shown to the character', async () => {
    const { edges } = await search('冬天之前', statements)
    expect(edges[0]).toMatchObject({
      field: 'passages',
      snippet: [
        { text: '港口将在', match: false },
        { text: '冬天之前', match: true },
        { text: '重新开放', match: false },
      ],
    })
  })
})

describe('a statement is found by what its speakers are called', () => {
  test.each([
    ['Marlow', ['statement:colours', 'statement:cranes']],
    ['Марлоу', ['statement:colours', 'statement:cranes']],
    ['Ada Marlow cranes', ['statement:cranes']],
    ['"Ada Marlow" colour', ['statement:colours']],
    ['"Marlow Ada"', []],
    ['Marlow sailors', []],
    ['郭琳', ['statement:port']],
    ['琳 port', ['statement:port']],
    ['Guo Lin 港口', ['statement:port']],
    ['the Ministry of Defense', ['statement:defense']],
    ['Ministry of Defence sailors', ['statement:defense']],
    ['expert in cranes', []],
  ])('%s', async (query, found) => {
    expect(await ids(query, statements)).toEqual(found)
  })

  test('and the name is shown where nothing else has the words', async () => {
    const { edges } = await search('Марлоу', statements)
    expect(edges[0]).toMatchObject({
      field: 'speakers',
      snippet: [
        { text: 'Ада ', match: false },
        { text: 'Марлоу', match: true },
      ],
    })
  })

  test('nothing else is found by a speaker', async () => {
    expect(await ids('Marlow', { kinds: ['PERSON', 'GROUP', 'SOURCE'] })).toEqual([
      'group:marlow-friends',
      'person:marlow',
    ])
  })

  test('whose own words have the words comes first', async () => {
    const { edges } = await search('Marlow')
    expect(
      edges
        .slice(0, 2)
        .map(({ node }: { node: { id: string } }) => node.id)
        .sort(),
    ).toEqual(['group:marlow-friends', 'person:marlow'])
  })

  test('on every page once', async () => {
    const found: string[] = []
    let after: string | null = null
    do {
      const page: {
        edges: { node: { id: string } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      } = await search('Marlow', { first: 1, after })
      found.push(...page.edges.map(({ node }) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(found.sort()).toEqual(await ids('Marlow'))
  })
})

describe('as one types', () => {
  test.each([
    ['Marlow cra', ['statement:cranes']],
    ['Marl', ['statement:by-another-name', 'statement:colours', 'statement:cranes']],
    ['col', ['statement:colours']],
    ['colou', ['statement:colours']],
    ['defenc', ['statement:defense']],
    ['defence pro', ['statement:defense']],
    ['Marl ', []],
    ['cran port', []],
    ['c', []],
  ])('%j', async (query, found) => {
    expect(await ids(query, { ...statements, prefix: true })).toEqual(found)
  })

  test('and else only whole words are found', async () => {
    expect(await ids('sailo', statements)).toEqual([])
  })
})

const naming = `query ($name: String!, $kinds: [ActorKind!], $prefix: Boolean, $first: Int) {
  actorsNamed(name: $name, kinds: $kinds, prefix: $prefix, first: $first) { actor { id } reason matchedName }
}`
const named = async (name: string, more: object = {}): Promise<string[]> =>
  (await product.ask(naming, { name, ...more })).actorsNamed.map(
    ({ actor, reason }: { actor: { id: string }; reason: string }) => `${actor.id} ${reason}`,
  )

describe('an actor is found by its name', () => {
  test.each([
    ['Marlow', {}, ['person:marlow PART_OF_NAME', 'group:marlow-friends PART_OF_NAME']],
    ['Marlow', { kinds: ['PERSON'] }, ['person:marlow PART_OF_NAME']],
    ['Marlow', { first: 1 }, ['person:marlow PART_OF_NAME']],
    ['Engineer Ada Marlow', {}, ['person:marlow PART_OF_NAME']],
    ['Velen’s Minister Marlow', {}, ['person:marlow PART_OF_NAME']],
    ['Velen Defense Ministry', {}, ['organisation:ministry OTHER_SPELLING']],
    ['Marl', {}, []],
    [
      'Marl',
      { prefix: true },
      ['person:marlow BEGINNING', 'person:a-marlow BEGINNING', 'group:marlow-friends BEGINNING'],
    ],
    ['Ada Mar', { prefix: true }, ['person:marlow BEGINNING', 'group:marlow-friends BEGINNING']],
    ['Ada Mar ', { prefix: true }, []],
    ['А', { prefix: true }, []],
    ['Ад', { prefix: true }, ['group:marlow-friends BEGINNING', 'person:marlow BEGINNING']],
    ['郭', { prefix: true }, ['person:guo-lin BEGINNING']],
    ['Anyone Y', { prefix: true }, []],
    ['Yer', { prefix: true }, ['person:yermak BEGINNING']],
    ['Ministry of Defenc', { prefix: true }, ['organisation:ministry BEGINNING']],
    ['Ministry of', { prefix: true }, ['organisation:ministry PART_OF_NAME']],
  ])('%s %j', async (name, more, found) => {
    expect((await named(name, more)).sort()).toEqual([...found].sort())
  })

  test.each([0, 101])('at most a hundred at once, not %i', async (first) => {
    expect(await product.errorOf(naming, { name: 'Marlow', first })).toMatchObject({
      message: expect.stringMatching(/^first: must be 1 to 100/),
    })
  })
})

const statementTexts = cypher<Record<string, never>, { text: string }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (statement:Statement) RETURN statement.searchText AS text ORDER BY statement.id',
)

test('a rename, and a judgement of who is the same, find statements by the new names and write none of them', async () => {
  const before = await product.store.read(statementTexts, {})
  const update = mutation('updatePerson', 'person', 'id')
  await product.ask(update, { input: { id: 'person:marlow', revision: 1, name: 'Ada Quill' } })
  expect(await ids('Quill', statements)).toEqual(['statement:colours', 'statement:cranes'])
  expect(await ids('Marlow', statements)).toEqual([])
  const judge = `mutation ($input: JudgeInput!) { judgeSame(input: $input) { change { kind } } }`
  await product.ask(
    judge,
    { input: { actors: ['person:marlow', 'person:a-marlow'], basis: 'One voice.' } },
    local,
  )
  const all = ['statement:by-another-name', 'statement:colours', 'statement:cranes']
  expect(await ids('Quill', statements)).toEqual(all)
  expect(await ids('Marloe', statements)).toEqual(all)
  expect(await product.store.read(statementTexts, {})).toEqual(before)
})
