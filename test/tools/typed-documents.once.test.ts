import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { plugin } from '../../tools/documents/typed-documents.ts'

const written = (location: string, text: string) =>
  plugin(null, [{ location, document: parse(text) }]).content

const near = `
  query Near($name: String!, $first: Int) { named(name: $name) { ...Called } like(name: $name, first: $first) { ...Called } }
  fragment Called on Actor { id }`

test('an operation is its text with its fragments, typed by what it takes and answers', () => {
  expect(written('near.graphql', near)).toMatchInlineSnapshot(`
    "const calledFragment = \`fragment Called on Actor {
      id
    }\`

    export const NearDocument: TypedDocument<NearQuery, NearQueryVariables> = \`query Near($name: String!, $first: Int) {
      named(name: $name) {
        ...Called
      }
      like(name: $name, first: $first) {
        ...Called
      }
    }

    \${calledFragment}\`"
  `)
})

test('one that is asked for each of several has numbers to its variables and fields', () => {
  expect(written('near.each.graphql', near)).toMatchInlineSnapshot(`
    "const calledFragment = \`fragment Called on Actor {
      id
    }\`

    export const NearDocument: RepeatedDocument<NearQuery, NearQueryVariables> = {
      fields: ["named","like"],
      text: (times) => \`query Near(\${repeated(times, (at) => \`$name_\${at}: String!
    $first_\${at}: Int\`)}) {
    \${repeated(times, (at) => \`named_\${at}: named(name: $name_\${at}) {
      ...Called
    }
    like_\${at}: like(name: $name_\${at}, first: $first_\${at}) {
      ...Called
    }\`)}
    }

    \${calledFragment}\`,
    }"
  `)
})

test('fragments may stand in other files, and come along only where they are spread', () => {
  const files = [
    'query A { a { ...B } }',
    'fragment B on A { ...C }',
    'fragment C on A { c } fragment D on A { d }',
  ]
  const { content } = plugin(
    null,
    files.map((text) => ({ document: parse(text) })),
  )
  expect([...content.matchAll(/(?:query|fragment) \w+|\w+(?=\})/g)].map(([found]) => found)).toEqual([
    'fragment B',
    'fragment C',
    'query A',
    'bFragment',
    'cFragment',
  ])
})

test('what cannot be written is refused with its file', () => {
  expect(() => written('a.graphql', '{ a }')).toThrow('a.graphql: give each operation a name.')
  expect(() => written('a.each.graphql', 'query A { ...F } fragment F on Query { a }')).toThrow(
    'a.each.graphql: name each field at the root, without a fragment',
  )
  expect(() =>
    written('a.each.graphql', 'query A($x: Int) { a { ...F } } fragment F on A { b(x: $x) }'),
  ).toThrow('a.each.graphql: a fragment that is not repeated has a variable that is.')
})
