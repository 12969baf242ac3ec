import type { IResolvers } from '@graphql-tools/utils'
import { getNamedType, graphql, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { executableSchema, schemaOfSdl } from '../../src/api/schema.ts'

const ask = async (resolvers: IResolvers, source: string) => {
  const { data, errors } = await graphql({ schema: executableSchema(resolvers), source })
  // As a client gets it: plain JSON.
  return JSON.parse(JSON.stringify(errors ? { errors: errors.map(({ message }) => message) } : data))
}

test('resolvers answer by type and field, other fields by the property of their name', async () => {
  const resolvers = {
    Query: { node: () => ({ id: 'person:a', label: 'Person', names: [] }) },
    Node: { __resolveType: ({ label }: { label: string }) => label },
    Person: { name: ({ id }: { id: string }) => `the name of ${id}` },
  }
  const query = '{ node(id: "person:a") { __typename id ... on Person { name names { value } } } }'
  expect(await ask(resolvers, query)).toEqual({
    node: { __typename: 'Person', id: 'person:a', name: 'the name of person:a', names: [] },
  })
})

test('a moment is written in UTC, in this process too; an address and a language as they are', async () => {
  const source = {
    retrievedAt: '2025-06-10T08:00:00Z',
    url: 'https://example.org/a',
    language: 'uk',
  }
  const query = '{ source(id: "source:a") { retrievedAt url language } }'
  expect(await ask({ Query: { source: () => source } }, query)).toEqual({
    source: { ...source, retrievedAt: '2025-06-10T08:00:00.000Z' },
  })
})

test('an address that is none is refused before anything is asked', async () => {
  const resolvers = { Query: { sourceByUrl: () => expect.unreachable() } }
  expect(await ask(resolvers, '{ sourceByUrl(url: "nowhere") { id } }')).toEqual({
    errors: [expect.stringContaining('Expected value of type "URL!", found "nowhere"')],
  })
})

test('a resolver that would never be called is refused', () => {
  expect(() => executableSchema({ Query: { statment: () => null } })).toThrow(
    'Query.statment defined in resolvers, but not in schema',
  )
  expect(() => executableSchema({ Statment: {} })).toThrow('"Statment" defined in resolvers')
})

/** Every input that a mutation takes, itself or within another one. */
function inputsOfMutations() {
  const fields = Object.values(schemaOfSdl().getMutationType()?.getFields() ?? {})
  const asked = fields.flatMap(({ args }) => args.map(({ type }) => getNamedType(type)))
  const inputs = new Set(asked.filter(isInputObjectType))
  for (const input of inputs)
    for (const { type } of Object.values(input.getFields())) {
      const within = getNamedType(type)
      if (isInputObjectType(within)) inputs.add(within)
    }
  return { fields, inputs: [...inputs] }
}

test('every mutation can be sent under a key', () => {
  const { fields } = inputsOfMutations()
  const keys = fields.map(({ name, args }) => {
    const input = args.length === 1 && args[0] ? getNamedType(args[0].type) : undefined
    return [name, String(isInputObjectType(input) && input.getFields().idempotencyKey?.type)]
  })
  expect(keys.length).toBeGreaterThan(0)
  expect(keys).toEqual(keys.map(([name]) => [name, 'String']))
})

test('every update names the revision that was read', () => {
  const updates = inputsOfMutations().inputs.filter(({ name }) => /^Update\w+Input$/.test(name))
  expect(updates.map(({ name }) => name)).toContain('UpdateAttributionInput')
  for (const update of updates)
    expect([update.name, String(update.getFields().revision?.type)]).toEqual([update.name, 'Int!'])
})
