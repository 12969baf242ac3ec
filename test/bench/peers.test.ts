import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { parts } from '../../bench/peers/graph/parts.ts'
import { header, sizesOf } from '../../bench/peers/graph/sizes.ts'
import { subjectsOf } from '../../bench/peers/graph/subjects.ts'
import { normal } from '../../bench/peers/operations/normal.ts'
import { OPERATION_NAMES } from '../../bench/peers/operations/operation.ts'
import { operationsOn } from '../../bench/peers/operations/operations.ts'
import { executableSchema } from '../../src/api/schema.ts'
import type { Bundle, BundleStatement } from '../../src/bundle/format.ts'
import { validateBundle } from '../../src/index.ts'
import { resolvers } from '../../src/resolvers/all.ts'

const sizes = sizesOf(2_000)
const made = (): Bundle => {
  const bundle: Record<string, unknown[]> = {}
  for (const part of parts(sizes))
    for (const [list, records] of Object.entries(part)) bundle[list] = [...(bundle[list] ?? []), ...records]
  return { ...header, ...bundle }
}

test('the graph that is measured is a valid bundle, and the same each time', async () => {
  const bundle = made()
  expect(await validateBundle(bundle)).toEqual([])
  expect(made()).toEqual(bundle)
})

test('a few speakers and events have most statements', () => {
  const { statements = [] } = made()
  const shareOf = (has: (statement: BundleStatement) => boolean) =>
    statements.filter(has).length / sizes.statements
  expect(shareOf(({ speakers }) => speakers.some(({ actor }) => actor === 'person:p-0'))).toBeGreaterThan(0.1)
  expect(shareOf(({ about }) => about?.includes('event:e-0') ?? false)).toBeGreaterThan(0.1)
})

test('the operations that are measured are this schema’s', () => {
  const schema = executableSchema(resolvers, { anonymousReads: true })
  const operations = operationsOn(subjectsOf(sizes), { key: '', cursor: '' })
  expect(operations.map(({ name }) => name)).toEqual(OPERATION_NAMES)
  expect(operations.flatMap(({ own }) => validate(schema, parse(own.query)))).toEqual([])
})

test('answers of different servers compare as what they say', () => {
  const own = {
    saidAt: { edtf: '2022' },
    speakers: [{ actor: { id: 'b' } }, { actor: { id: 'a' } }],
    attributions: {
      nodes: [{ passages: [{ exact: 'words' }], verification: { status: 'VERBATIM' }, source: { id: 's' } }],
    },
  }
  const peer = {
    saidAt: '{"edtf":"2022","basis":"STATED"}',
    speakersConnection: { edges: [{ node: { id: 'a' } }, { node: { id: 'b' } }] },
    attributions: [{ passages: '[{"exact":"words"}]', verification: 'VERBATIM', source: [{ id: 's' }] }],
  }
  const same = {
    attributions: [{ passages: ['words'], source: { id: 's' }, verification: 'VERBATIM' }],
    saidAt: '2022',
    speakers: [{ id: 'a' }, { id: 'b' }],
  }
  expect(normal(own)).toEqual(same)
  expect(normal(peer)).toEqual(same)
})
