import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import { bundle } from '../../bundle/small-bundle.ts'
import { asking, mutation, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(bundle({ persons: [{ id: 'person:ada', name: 'Ada' }] }))
})
afterAll(() => product.close())

const content =
  'On Monday Ada [spoke](#). "We shall meet again," she said. Later she said no more; she said it twice.'

const recordStatement = mutation(
  'recordStatement',
  'statement',
  `id form attributions { nodes { verification { status checkedHere textDigest }
    passages { exact quoted start end status context { before exact } } source { fullText textDigest } } }`,
)
const adaSays = (
  sourceId: string,
  passages: object[],
  text: object | null = { content, format: 'MARKDOWN' },
) => ({
  text: 'There will be another meeting.',
  type: 'PREDICTION',
  speakers: [{ actor: 'person:ada' }],
  sources: [{ id: sourceId, sourceKind: 'ARTICLE', text }],
  attributions: [{ source: sourceId, passages }],
})

test('with the text at hand, a passage needs only its words: its place and its quotation marks are found', async () => {
  const input = adaSays('source:monday', [
    { exact: 'We shall meet again' },
    { exact: 'Ada spoke', part: 'SPEAKER' },
  ])
  const { recordStatement: recorded } = await product.ask(recordStatement, { input })
  const [attribution] = recorded.statement.attributions.nodes
  expect(attribution).toMatchObject({
    verification: { status: 'VERBATIM', checkedHere: true },
    passages: [
      { exact: 'Ada spoke', quoted: false, start: 10, end: 19, status: 'VERBATIM', context: null },
      { exact: 'We shall meet again', quoted: true, start: 22, end: 41, status: 'VERBATIM', context: null },
    ],
    source: { fullText: null, textDigest: expect.stringMatching(/^sha256:/) },
  })
})

test.each([
  ['words that are not there', [{ exact: 'We shall never meet' }], 'input.attributions[0].passages[0].exact'],
  [
    'words that are there twice',
    [{ exact: 'she said it' }, { exact: 'she said' }],
    'input.attributions[0].passages[1].exact',
  ],
])('%s are refused by their argument, and nothing is written', async (_what, passages, argument) => {
  const before = await product.logged()
  const refused = await product.errorOf(recordStatement, { input: adaSays('source:tuesday', passages) })
  expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  expect(await product.logged()).toBe(before)
})

test('words that stand in several places are listed with what is around them', async () => {
  const { message } =
    (await product.errorOf(recordStatement, { input: adaSays('source:tuesday', [{ exact: 'she said' }]) })) ??
    {}
  expect(message).toContain('occurs in several places: from ')
  expect(message).toContain('Say which one: add "start" and "end"')
})

test('without a text nothing is claimed of the words', async () => {
  const input = adaSays('source:no-text', [{ exact: 'We shall meet again', quoted: true }], null)
  const { recordStatement: recorded } = await product.ask(recordStatement, { input })
  expect(recorded.statement.attributions.nodes).toMatchObject([
    { verification: { status: 'NO_TEXT', checkedHere: false }, passages: [{ quoted: true, start: null }] },
  ])
})

test('where the operator keeps texts, later statements are checked against them', async () => {
  const keeping = await startProduct(product.store, { timeout: 30_000, report: () => {}, keepTexts: true })
  const { ask } = asking(keeping)
  await ask(mutation('createSource', 'source', 'id'), {
    input: { id: 'source:kept', sourceKind: 'ARTICLE', text: { content } },
  })
  const { sources: _none, ...input } = adaSays('source:kept', [{ exact: 'she said no more' }])
  const { recordStatement: recorded } = await ask(recordStatement, { input })
  expect(recorded.statement.attributions.nodes).toMatchObject([
    {
      verification: { status: 'VERBATIM', checkedHere: true },
      passages: [{ context: { exact: 'she said no more' } }],
    },
  ])
  await keeping.close()
})
