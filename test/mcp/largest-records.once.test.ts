import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { bundle, passage, statement } from '../bundle/small-bundle.ts'
import { clientOf, dataOf, receiptsIn } from './client.ts'

/** Words of four bytes a character, and of characters that take twelve when they are made visible. */
const long = (begun: string, length: number) => `${begun} ${'𝕨\u202e字"'.repeat(length)}`.slice(0, length)
const longId = (kind: string, name: string) =>
  `${kind}:${name}-${'x'.repeat(118 - kind.length - name.length)}`

let onRecord: OnRecord
let tools: Awaited<ReturnType<typeof clientOf>>
beforeAll(async () => {
  onRecord = await createOnRecord()
  const persons = ['a', 'b', 'c', 'd'].map((name) => ({ id: longId('person', name), name: long(name, 290) }))
  const source = longId('source', 'long')
  const publisher = longId('organisation', 'long')
  const told = (name: string) => {
    const base = statement('x')
    return {
      ...base,
      id: longId('statement', name),
      text: long(name, 900),
      speakers: persons.map(({ id }) => ({ actor: id, role: long('role', 190), onBehalfOf: publisher })),
      attributions: base.attributions.map((each) => ({
        ...each,
        id: longId('attribution', `${name}m`),
        source,
        passages: ['m', 'n', 'o'].map((slug) =>
          passage({ exact: long(`${name}${slug} said something`, 1_900) }),
        ),
      })),
    }
  }
  const given = bundle({
    persons,
    organisations: [{ id: publisher, name: long('p', 290), organisationKind: 'MEDIA' }],
    sources: [
      {
        id: source,
        sourceKind: 'ARTICLE',
        publisher,
        title: long('t', 290),
        url: `https://a.example/${'y'.repeat(900)}`,
      },
    ],
    statements: [told('s'), told('z')],
    relations: [
      {
        id: longId('relation', 'r'),
        relationType: 'REBUTS',
        from: longId('statement', 's'),
        to: longId('statement', 'z'),
        certainty: 'SURE',
        clash: 'SPEAKERS',
        basis: long('because', 450),
        receipts: [longId('attribution', 'sm')],
      },
    ],
  } as Parameters<typeof bundle>[0])
  expect((await onRecord.importBundle(given)).problems).toEqual([])
  tools = await clientOf(onRecord.api)
})
afterAll(async () => {
  await tools.close()
  await onRecord.close()
})

test.each([
  ['search', { query: 'something' }],
  ['said_by', { speaker: longId('person', 'a') }],
  ['statement', { id: longId('statement', 's') }],
  ['disputes', {}],
  ['check_quote', { words: long('sm said something', 1_800), speaker: longId('person', 'b') }],
  ['check_draft', { text: `He said “${long('sm said something', 1_800).replaceAll('"', ' ')}”.` }],
])('the largest records fit into an answer with their words: %s', async (name, args) => {
  const receipts = receiptsIn(dataOf(await tools.call(name, args)))
  expect(receipts.length).toBeGreaterThan(0)
  for (const { words, cut } of receipts) expect([words.includes('said something'), cut]).toEqual([true, true])
})

test('and into a resource', async () => {
  for (const id of [
    longId('statement', 's'),
    longId('relation', 'r'),
    longId('person', 'a'),
    longId('source', 'long'),
  ]) {
    const read = await tools.client.readResource({ uri: `on-record://record/${id}` })
    expect(Buffer.byteLength(JSON.stringify(read)), id).toBeLessThan(8_000)
  }
})
