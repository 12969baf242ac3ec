import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { isCompilable } from '../../src/api/pipeline/compilable.ts'
import { schemaOfSdl } from '../../src/api/schema.ts'

const schema = schemaOfSdl()
const canBe = (query: string, operationName: string | null = null) =>
  isCompilable(schema, parse(query), operationName)

test('the examples are compiled', () => {
  const examples = readdirSync('examples').filter((name) => name.endsWith('.graphql'))
  const refused = examples.filter((name) => !canBe(readFileSync(`examples/${name}`, 'utf8')))
  expect(refused).toEqual([])
  expect(examples.length).toBeGreaterThan(10)
})

test('fragments that spread each other are not: their code would double with each', () => {
  const spreading = (depth: number) =>
    ['query { stats { ...f0 } }', `fragment f${depth} on Stats { changes }`]
      .concat(
        Array.from(
          { length: depth },
          (_, index) => `fragment f${index} on Stats { ...f${index + 1} ...f${index + 1} }`,
        ),
      )
      .join(' ')
  expect(canBe(spreading(3))).toBe(true)
  expect(canBe(spreading(40))).toBe(false)
})

test('interfaces in each other are not: there would be code for each type under each type', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `id ... on Record { history { nodes { record { ${nested(depth - 1)} } } } }`
  expect(canBe(`{ node(id: "person:mayor") { ${nested(1)} } }`)).toBe(true)
  expect(canBe(`{ node(id: "person:mayor") { ${nested(4)} } }`)).toBe(false)
})

test.each([
  'query ($a: Boolean!) { stats { ...f @include(if: $a) ...f } } fragment f on Stats { changes }',
  '{ stats { changes @skip(if: true) __typename } }',
  '{ __proto__: stats { changes } }',
  'fragment f on Stats { changes }',
])('%s is not', (query) => {
  expect(canBe(query)).toBe(false)
})

test('what an operation of a document is decides for that one', () => {
  const both = 'query A { stats { changes } } query B { stats { changes } }'
  expect(canBe(both, 'B')).toBe(true)
  expect(canBe(both)).toBe(false)
})
