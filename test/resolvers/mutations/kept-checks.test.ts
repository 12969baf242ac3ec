import { afterEach, beforeEach, expect, test } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { importBundle } from '../../../src/import/import.ts'
import { verifyGraph } from '../../../src/verification/verify-graph.ts'
import { bundle, passage, statement } from '../../bundle/small-bundle.ts'
import { mutation, openForEditing } from '../../support/asking.ts'

const attributionOf = (slug: string, id: string, source: string) => {
  const [first] = statement(slug).attributions
  return { ...first, id, source, channel: 'UNKNOWN' as const, wording: 'UNKNOWN' as const }
}
const evidence = [
  { id: 'evidence:talks', source: 'source:daily', passages: [passage({ exact: 'Saturday', quoted: false })] },
]
const given = bundle({
  events: [{ id: 'event:talks', name: 'Talks', eventKind: 'MEETING', status: 'CONFIRMED', evidence }],
  sources: ['daily', 'weekly'].map((slug) => ({ id: `source:${slug}`, sourceKind: 'ARTICLE' as const })),
  statements: [
    statement('a', {
      attributions: [
        { ...attributionOf('a', 'attribution:a-daily', 'source:daily'), passages: [passage()] },
        { ...attributionOf('a', 'attribution:a-weekly', 'source:weekly'), passages: [passage()] },
      ],
    }),
  ],
  relations: [],
})
const article = 'Kyiv spoke of “dirty games” again on Saturday.'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeEach(async () => {
  product = await openForEditing(given)
  await verify()
})
afterEach(() => product.close())

async function verify(raw = article) {
  const texts = async () => ({ raw, format: 'PLAIN' as const })
  for await (const _source of verifyGraph(product.store, { by: 'tester', texts }));
}

/** What is told of a receipt's check. */
async function checkOf(id = 'attribution:a-daily') {
  const checked = 'verification { status checkedHere checkedAt textDigest }'
  const { node } = await product.ask(
    `query ($id: ID!) { node(id: $id) { ... on Attribution { revision ${checked} } ... on Evidence { revision ${checked} } } }`,
    { id },
  )
  return node.verification
}
const revisionOf = async (id: string) => {
  const fragments = ['Statement', 'Attribution'].map((concept) => `... on ${concept} { revision }`)
  return (await product.ask(`query ($id: ID!) { node(id: $id) { ${fragments.join(' ')} } }`, { id })).node
    .revision
}

const withdrawing = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) { withdrawn { id } } }'
const reverting =
  'mutation ($input: RevertChangeInput!) { revertChange(input: $input) { record { __typename id } } }'
const updating = mutation('updateStatement', 'statement', 'id')

async function revertLast(id: string) {
  const { changes } = await product.ask('{ changes(first: 100) { nodes { id record { id } } } }')
  const change = changes.nodes.findLast(({ record }: { record: { id: string } }) => record.id === id).id
  await product.ask(reverting, { input: { change } }, local)
}

async function update(changes: object) {
  const attributions = [
    { id: 'attribution:a-daily', revision: await revisionOf('attribution:a-daily'), ...changes },
  ]
  const input = { id: 'statement:a', revision: await revisionOf('statement:a'), attributions }
  await product.ask(updating, { input })
}

test('a receipt that was withdrawn comes back checked as it was', async () => {
  const before = await checkOf()
  expect(before).toMatchObject({ status: 'VERBATIM', checkedHere: true })
  await product.ask(withdrawing, { input: { id: 'attribution:a-daily', reason: 'A slip.' } })
  await revertLast('attribution:a-daily')
  expect(await checkOf()).toEqual(before)
})

test('receipts that went with their record come back with it checked as they were', async () => {
  const before = [await checkOf(), await checkOf('evidence:talks')]
  for (const id of ['statement:a', 'event:talks']) {
    await product.ask(withdrawing, { input: { id, reason: 'A slip.' } })
    await revertLast(id)
  }
  expect([await checkOf(), await checkOf('evidence:talks')]).toEqual(before)
})

test('an edit that leaves the passages alone, and undoing it, leaves the receipt checked', async () => {
  const before = await checkOf()
  await update({ cue: 'said' })
  expect(await checkOf()).toEqual(before)
  await revertLast('attribution:a-daily')
  expect(await checkOf()).toEqual(before)
})

test('what was found here stays after an edit whatever a bundle claims', async () => {
  await verify('Nobody spoke.')
  await update({ cue: 'said' })
  const { problems } = await importBundle(product.store, given, 'tester', { overwrite: true })
  expect(problems).toEqual([])
  expect(await checkOf()).toMatchObject({ status: 'NOT_FOUND', checkedHere: true })
})

test('other passages are ones that nobody checked here', async () => {
  await update({ passages: [{ exact: 'filthy tricks' }] })
  expect(await checkOf()).toMatchObject({ status: 'NO_TEXT', checkedHere: false, checkedAt: null })
})

test('the same passages of another source are ones that nobody checked here', async () => {
  const other = JSON.parse(
    JSON.stringify(given).replaceAll('"source":"source:daily"', '"source":"source:monthly"'),
  )
  other.sources.push({ id: 'source:monthly', sourceKind: 'ARTICLE' })
  const { problems } = await importBundle(product.store, other, 'tester', { overwrite: true })
  expect(problems).toEqual([])
  for (const id of ['attribution:a-daily', 'evidence:talks'])
    expect(await checkOf(id)).toMatchObject({ status: 'VERBATIM', checkedHere: false, checkedAt: null })
})
