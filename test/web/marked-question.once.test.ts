import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { graphOf } from '../../web/graph/answer-graph.ts'
import { markedQuestion } from '../../web/graph/marked-question.ts'
import { withoutMarks } from '../../web/graph/marks.ts'

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Named implements Node { id: ID! name: String! }
  type Person implements Named & Node { id: ID! name: String! friends(first: Int): Friends! }
  type Friends { nodes: [Person!]! total: Int! }
  type Letter implements Node { id: ID! title: String from: Person born: Day }
  type Day { edtf: String! }
  union Found = Person | Day
  type Query { node(id: ID!): Node found: [[Found]] person: Person letter: Letter day: Day }
  type Mutation { rename: Person }
`)

const marked = (query: string) => markedQuestion(query, schema)

describe('a question', () => {
  test('is asked for type, id and name of what may be a record, and of nothing else', () => {
    expect(
      marked('{ letter { born { edtf } from { friends { total } } } day { edtf } }'),
    ).toMatchInlineSnapshot(`
      "{
        letter {
          born {
            edtf
          }
          from {
            friends {
              total
            }
            _drawing_type: __typename
            _drawing_id: id
            _drawing_name_Person_name: name
          }
          _drawing_type: __typename
          _drawing_id: id
          _drawing_name_Letter_title: title
        }
        day {
          edtf
        }
      }"
    `)
  })

  test('is valid with its marks: through interfaces, unions, fragments, aliases and names of its own', () => {
    const questions = [
      '{ node(id: 1) { __typename } }',
      '{ found { ... on Day { edtf } } }',
      'query A($id: ID!) { a: node(id: $id) { ...F } b: person { id: name, name: __typename } } fragment F on Named { id name }',
    ]
    for (const question of questions) {
      expect(validate(schema, parse(question))).toEqual([])
      expect(validate(schema, parse(String(marked(question))))).toEqual([])
    }
  })

  test.each([
    ['a mutation', 'mutation { rename { id } }'],
    ['what cannot be read', '{ person {'],
    ['what has such names already', '{ person { _drawing_id: name } }'],
  ])('is left as it is: %s', (_what, query) => {
    expect(marked(query)).toBeUndefined()
  })

  test('which operation of a document is asked decides', () => {
    const both = 'query A { person { id } } mutation B { rename { id } }'
    expect(markedQuestion(both, schema, 'A')).toContain('_drawing_id')
    expect(markedQuestion(both, schema, 'B')).toBeUndefined()
  })
})

describe('an answer', () => {
  const record = (type: string, id: string, rest: object = {}) => ({
    _drawing_type: type,
    _drawing_id: id,
    [`_drawing_name_${type}_name`]: `name of ${id}`,
    ...rest,
  })

  test('is shown as it was asked for', () => {
    const answer = { a: [[record('Person', '1', { id: 'mine' }), null], []], b: null, c: 0 }
    expect(withoutMarks(answer)).toEqual({ a: [[{ id: 'mine' }, null], []], b: null, c: 0 })
  })

  test('is a graph: parts belong to their record, lists of lists and connections lead through', () => {
    const ann = record('Person', 'ann', { age: 7, born: { edtf: '2020', on: null } })
    const bob = record('Person', 'bob', {
      friends: { total: 2, edges: [{ node: ann, since: '2024' }, null] },
      parts: [[{ actor: ann }], null],
    })
    const { nodes, edges } = graphOf({ found: [[bob], [ann, null]], stats: { people: 2 } })
    expect(nodes.map(({ key, name, isAskedFor }) => [key, name, isAskedFor])).toEqual([
      ['Person bob', 'name of bob', true],
      ['Person ann', 'name of ann', true],
    ])
    expect(nodes.map(({ values }) => Object.fromEntries(values))).toEqual([
      { 'friends total': ['2'], 'friends since': ['2024'] },
      { age: ['7'], 'born edtf': ['2020'] },
    ])
    expect(edges).toEqual([
      { from: 'Person bob', to: 'Person ann', path: 'friends' },
      { from: 'Person bob', to: 'Person ann', path: 'parts actor' },
    ])
  })

  test('adds to what is drawn already, and nothing is in itself', () => {
    const before = graphOf({ person: record('Person', 'ann', { age: 7 }) })
    const after = graphOf(
      { node: record('Person', 'ann', { self: record('Person', 'ann'), of: record('Person', 'bob') }) },
      before,
    )
    expect(after.nodes.map(({ key, isAskedFor }) => [key, isAskedFor])).toEqual([
      ['Person ann', true],
      ['Person bob', false],
    ])
    expect(after.nodes[0]?.values).toEqual(new Map([['age', ['7']]]))
    expect(after.edges).toEqual([{ from: 'Person ann', to: 'Person bob', path: 'of' }])
    expect(before.nodes).toHaveLength(1)
  })
})
