import { readFileSync } from 'node:fs'
import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { expanded } from '../../tools/schema/expand.ts'

const file = (name: string) => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8')
const templates = file('template') + file('connection') + file('cost')

const expand = (sdl: string) => print(expanded(parse(templates + sdl)))

/** The definition of a type, as it is written out. */
const written = (sdl: string, name: string) =>
  expand(sdl)
    .split('\n\n')
    .find((definition) => new RegExp(`^(type|interface|input) ${name}\\b`, 'm').test(definition))

const towns = `
  type Query { town: Town }
  interface Node { "Its id." id: ID! }
  interface Place implements Node { name(in: String = "en"): String! @cost(weight: "2") mayor: Node }
  type Town implements Place & Node @connection(node: "town", nodes: "towns") {
    "The one who is elected."
    mayor: Person
    inhabitants: Int
    twins(since: Int): TownConnection!
    nearest(first: Int = 3): TownConnection!
  }
  type Person implements Node
`

test('a type has the fields of its interfaces, the most general first, but for those it writes itself', () => {
  expect(written(towns, 'Town')).toMatchInlineSnapshot(`
    "type Town implements Place & Node {
      """Its id."""
      id: ID!
      name(in: String = "en"): String! @cost(weight: "2")
      """The one who is elected."""
      mayor: Person
      inhabitants: Int
      twins(
        since: Int
        """At most how many to return, from 1 to 100."""
        first: Int = 20
        """Continue after this position: the \`endCursor\` of the previous page."""
        after: String
      ): TownConnection!
      nearest(
        first: Int = 3
        """Continue after this position: the \`endCursor\` of the previous page."""
        after: String
      ): TownConnection!
    }"
  `)
})

test('a type that writes none has those of its interfaces', () => {
  expect(written(towns, 'Person')).toMatchInlineSnapshot(`
    "type Person implements Node {
      """Its id."""
      id: ID!
    }"
  `)
})

test('a connection and its edge are made of what one and several are called', () => {
  expect(written(towns, 'TownConnection')).toMatchInlineSnapshot(`
    """"A page of towns."""
    type TownConnection {
      """The towns of this page, each with its position."""
      edges: [TownEdge!]!
      """The towns of this page."""
      nodes: [Town!]!
      """This page's place in the whole list."""
      pageInfo: PageInfo!
      """How many there are in the whole list. Counted only when asked for."""
      totalCount: Int! @cost(weight: "1")
      """
      Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
      """
      totalCountIsExact: Boolean! @cost(weight: "1")
    }"
  `)
  expect(written(towns, 'TownEdge')).toMatchInlineSnapshot(`
    """"A town at its position in the list."""
    type TownEdge {
      """Its position: pass it as \`after\` to continue from here."""
      cursor: String!
      """The town."""
      node: Town!
    }"
  `)
  const offices = towns.replaceAll('Town', 'Office').replaceAll('"town', '"office')
  expect(written(offices, 'OfficeEdge')).toContain('"""An office at its position in the list."""')
})

const writing = `
  type Query { town: Node }
  interface Node { id: ID! }
  input Revision @template { id: ID! revision: Int! }
  input CreateTown { "Its id, if you want one." id: ID name: String! size: Int! = 1 evidence: [ID!]! }
  input UpdateTown
    @fieldsOf(input: "Revision")
    @fieldsOf(input: "CreateTown", except: ["id", "evidence"], optional: true)
  { "Its new name." name: String moreEvidence: [ID!] }
  input CreateCity @fieldsOf(input: "CreateTown") { mayor: ID! }
`

test('an update has the fields of what creates, all optional and without defaults, but for those left out', () => {
  expect(written(writing, 'UpdateTown')).toMatchInlineSnapshot(`
    "input UpdateTown {
      id: ID!
      revision: Int!
      """Its new name."""
      name: String
      size: Int
      moreEvidence: [ID!]
    }"
  `)
})

test('an input begins with the fields of another, and adds its own', () => {
  expect(written(writing, 'CreateCity')).toMatchInlineSnapshot(`
    "input CreateCity {
      """Its id, if you want one."""
      id: ID
      name: String!
      size: Int! = 1
      evidence: [ID!]!
      mayor: ID!
    }"
  `)
})

test('what is added to a type elsewhere, a connection too, is written where the type is', () => {
  const more = `${towns} extend type Query { towns: Int } extend type TownEdge { other: Town }`
  expect(written(more, 'Query')).toBe('type Query {\n  town: Town\n  towns: Int\n}')
  expect(written(more, 'TownEdge')).toContain('other: Town')
})

test('nothing is left of how it is written in schema/, nor of the order of its files', () => {
  const sdl = expand(towns)
  expect(sdl).not.toMatch(/@template|@connection|@fieldsOf|NodeConnection|ConnectionField|\{nodes?\}/)
  const others = 'type Zebra { stripes: Int } enum Ark { TWO }'
  const both = expand(others + towns)
  expect(both).toBe(expand(towns + others))
  expect(both.indexOf('enum Ark')).toBeLessThan(both.indexOf('type Person'))
})

test('what cannot be written out is refused', () => {
  expect(() => expand('type Query @connection(node: "question") { a: Int }')).toThrow(
    'argument "nodes" of type "String!" is required',
  )
  expect(() => expand('type Query implements Nobody { a: Int }')).toThrow('Unknown type "Nobody"')
  expect(() => expand('type Query { a: Int } input A @fieldsOf(input: "B") { a: Int }')).toThrow(
    'schema/: A @fieldsOf(input: "B"): there is no such input.',
  )
  expect(() => expand('type Query { a: Int } input A @fieldsOf(input: "A") { a: Int }')).toThrow(
    'schema/: A has the fields of itself, by @fieldsOf.',
  )
  expect(() => expand(writing.replace('"evidence"', '"proof"'))).toThrow(
    'schema/: UpdateTown @fieldsOf(input: "CreateTown"): it has no field proof to leave out.',
  )
  expect(() => expanded(parse('type Query { a: Int }'))).toThrow(
    'schema/ has no type NodeConnection with @template',
  )
})
