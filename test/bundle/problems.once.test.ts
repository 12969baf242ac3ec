import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { createOnRecord, type OnRecord, statementRows, validateBundle } from '../../src/index.ts'
import { inCell } from '../../src/spreadsheet/row-problems.ts'
import { linesBackwards } from './lines.ts'
import { bundle, passage, statement, withPassages } from './small-bundle.ts'

let graph: OnRecord
beforeAll(async () => {
  graph = await createOnRecord()
  expect((await graph.importBundle(bundle())).problems).toEqual([])
})
afterAll(() => graph.close())

async function* textOf(text: string) {
  yield text
}

/** The problems that each door for bundles gives, as a person reads them. */
const throughDoors = async (given: Bundle) => {
  const mutation =
    'mutation ($input: ImportBundleInput!) { importBundle(input: $input) { problems { path message } } }'
  const variables = { input: { bundle: given } }
  const { data } = await graph.execute({ query: mutation, variables }, undefined, {
    name: 'ada',
    role: 'admin',
  })
  const graphql = data as
    | { importBundle: { problems: { path: string; message: string }[] } }
    | null
    | undefined
  const doors = {
    validated: await validateBundle(given),
    imported: (await graph.importBundle(given)).problems,
    graphql: graphql?.importBundle.problems ?? [],
    lines: (await graph.importText(textOf(linesBackwards(given)))).problems,
  }
  return Object.fromEntries(
    Object.entries(doors).map(([door, problems]) => [
      door,
      problems.map(({ path, message }) => `${path}: ${message}`),
    ]),
  )
}

/** The error of a mutation, without what mends it. */
async function refusalOf(query: string, input: object): Promise<string | undefined> {
  const operation = { query, variables: { input } }
  const { errors } = await graph.execute(operation, undefined, { name: 'ada', role: 'editor' })
  return errors?.[0]?.message
}

const recordStatement =
  'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { change { id } } }'
const updateStatement =
  'mutation ($input: UpdateStatementInput!) { updateStatement(input: $input) { change { id } } }'
const report = (...passages: object[]) => ({ source: 'source:daily', passages })
const said = { text: 'It was said.', type: 'CLAIM', speakers: [{ actor: 'organisation:ukraine' }] }

const tooLong = 'x'.repeat(201)

test('a role that is too long is told in the terms of each door', async () => {
  const speakers = [{ actor: 'organisation:ukraine', role: tooLong }]
  const message = 'This has more than 200 characters.'
  const inBundle = [`statements[0].speakers[0].role: ${message}`]
  expect(await throughDoors(bundle({ statements: [statement('a', { speakers }), statement('b')] }))).toEqual({
    validated: inBundle,
    imported: inBundle,
    graphql: inBundle,
    lines: [`line 4: statement.speakers[0].role: ${message}`],
  })
  const input = { ...said, speakers, attributions: [report({ exact: 'words' })] }
  expect(await refusalOf(recordStatement, input)).toContain(`input.speakers[0].role: ${message}`)
  const [row] = statementRows(`speaker,role,text,quote,title\nAnn,${tooLong},A,a,T`)
  expect(row?.problems.map(inCell)).toEqual([`role: ${message}`])
})

test('a second place that a problem names is told in the terms of each door too', async () => {
  const twice = [passage({ exact: 'some words' }), passage(), passage()]
  const inBundle = [
    'statements[0].attributions[0].passages[2]: The same passage is already at statements[0].attributions[0].passages[1].',
  ]
  expect(await throughDoors(withPassages(...twice))).toEqual({
    validated: inBundle,
    imported: inBundle,
    graphql: inBundle,
    lines: [
      'line 2: statement.attributions[0].passages[2]: The same passage is already at line 2: statement.attributions[0].passages[1].',
    ],
  })
  const passages = twice.map(({ exact }) => ({ exact }))
  expect(await refusalOf(recordStatement, { ...said, attributions: [report(...passages)] })).toContain(
    'input.attributions[0].passages[2]: The same passage is already at input.attributions[0].passages[1].',
  )
  const added = { id: 'statement:a', revision: 1, addAttributions: [report(...passages)] }
  const refusal = await refusalOf(updateStatement, added)
  expect(refusal).toContain('input.addAttributions[0]: The same source is already at attribution:a-daily.')
  expect(refusal).toContain(
    'input.addAttributions[0].passages[2]: The same passage is already at input.addAttributions[0].passages[1].',
  )
})

test('a passage that its text does not have is told by its place in the input, whatever its place in the text', async () => {
  const content = 'Kyiv spoke of dirty games.'
  const sources = [{ id: 'source:new', sourceKind: 'ARTICLE', text: { format: 'PLAIN', content } }]
  const passages = [{ exact: 'filthy tricks' }, { exact: 'dirty games' }, { exact: 'Kyiv' }]
  const input = { ...said, sources, attributions: [{ source: 'source:new', passages }] }
  expect(await refusalOf(recordStatement, input)).toMatch(
    /^input\.attributions\[0\]\.passages\[0\]\.exact: The words are not/,
  )
  const same = [{ exact: 'dirty games' }, { exact: 'Kyiv' }, { exact: 'dirty games', start: 14, end: 25 }]
  expect(
    await refusalOf(recordStatement, { ...input, attributions: [{ source: 'source:new', passages: same }] }),
  ).toBe(
    'input.attributions[0].passages[2]: The same passage is already at input.attributions[0].passages[0]. Keep one of them.',
  )
})

test('what the graph has is told by its id', async () => {
  const input = {
    relationType: 'REBUTS',
    clash: 'SPEAKERS',
    certainty: 'SURE',
    basis: 'So.',
    from: 'statement:b',
    to: 'statement:a',
    receipts: ['attribution:b-daily'],
  }
  const relate =
    'mutation ($input: RelateStatementsInput!) { relateStatements(input: $input) { change { id } } }'
  expect(await refusalOf(relate, input)).toContain(
    'input: The same relation is already at relation:b-rebuts-a.',
  )
})

test('a character that cannot be stored is told by every door', async () => {
  const text = 'A bell\u0007 rings.'
  const inBundle = [
    'title: It has U+0007, which cannot be stored.',
    'statements[0].text: It has U+0007, which cannot be stored.',
  ]
  const given = bundle({ title: text, statements: [statement('a', { text }), statement('b')] })
  expect(await throughDoors(given)).toMatchObject({
    validated: inBundle,
    imported: inBundle,
    graphql: inBundle,
  })
  expect(
    await refusalOf(recordStatement, { ...said, text, attributions: [report({ exact: 'words' })] }),
  ).toContain('input.text: It has U+0007, which cannot be stored.')
})
