import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutation, openForEditing } from '../../support/asking.ts'
import { translated } from '../../support/graphs/translated.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(translated)
})
afterAll(() => product.close())

const reports = `id revision attributions { nodes { id revision passages {
  exact translationOf { by { id } byAsNamed original { passage { exact } } } } } }`
const recordStatement = mutation('recordStatement', 'statement', reports)
const updateStatement = mutation('updateStatement', 'statement', reports)
const withdraw = mutation('withdraw', 'withdrawn', 'id')
const redact = 'mutation ($input: RedactInput!) { redact(input: $input) { redacted { id } alsoRedacted } }'
const importBundle =
  'mutation ($input: ImportBundleInput!) { importBundle(input: $input) { problems { path message } } }'

const admin = { name: 'root', role: 'admin' } as const
const original = { attribution: 'attribution:new-agency', exact: 'Мост закрыт' }

test('a statement is recorded with its original and a translation of it, and both are corrected together', async () => {
  const attributions = [
    { id: 'attribution:new-agency', source: 'source:agency', passages: [{ exact: 'Мост закрыт' }] },
    {
      id: 'attribution:new-wire',
      source: 'source:wire',
      passages: [{ exact: 'The bridge is shut', translationOf: { ...original, by: 'organisation:wire' } }],
    },
  ]
  const speakers = [{ actor: 'person:ada' }]
  const input = { id: 'statement:new', text: 'It is closed.', type: 'CLAIM', speakers, attributions }
  const [, wire] = (await product.ask(recordStatement, { input })).recordStatement.statement.attributions
    .nodes
  expect(wire.passages).toEqual([
    {
      exact: 'The bridge is shut',
      translationOf: {
        by: { id: 'organisation:wire' },
        byAsNamed: null,
        original: { passage: { exact: 'Мост закрыт' } },
      },
    },
  ])

  const corrected = { id: 'attribution:new-agency', revision: 1, passages: [{ exact: 'Мост перекрыт' }] }
  const alone = { id: 'statement:new', revision: 1, attributions: [corrected] }
  expect(await product.errorOf(updateStatement, { input: alone })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(
      '"attribution:new-agency" has no passage of what was said with the words "Мост закрыт".',
    ),
  })
  const both = {
    ...alone,
    attributions: [
      corrected,
      {
        id: 'attribution:new-wire',
        revision: 1,
        passages: [{ exact: 'The bridge is shut', translationOf: { ...original, exact: 'Мост перекрыт' } }],
      },
    ],
  }
  const updated = await product.ask(updateStatement, { input: both })
  expect(updated.updateStatement.statement.attributions.nodes[1].passages[0].translationOf).toEqual({
    by: null,
    byAsNamed: null,
    original: { passage: { exact: 'Мост перекрыт' } },
  })
})

test('an original stays as long as a translation names it; once redacted, nothing shows its words', async () => {
  const input = { id: 'attribution:new-agency', reason: 'Recorded by mistake.' }
  expect(await product.errorOf(withdraw, { input })).toMatchObject({
    code: 'CONFLICT',
    referredToBy: 'attribution:new-wire',
  })
  expect(await product.errorOf(redact, { input }, admin)).toMatchObject({
    referredToBy: 'attribution:new-wire',
  })
  const own = { id: 'attribution:new-wire', revision: 2, passages: [{ exact: 'The bridge is shut' }] }
  await product.ask(updateStatement, {
    input: { id: 'statement:new', revision: 1, attributions: [own] },
  })
  await product.ask(redact, { input }, admin)
  const shown = JSON.stringify(
    await product.ask(`{
      changes(first: 100) { nodes { before after } }
      now: statement(id: "statement:new") { ${reports} }
      checked: checkQuote(words: "Мост перекрыт") { outcome matches { passage { exact } } }
    }`),
  )
  expect(await product.errorOf('{ node(id: "attribution:new-wire", revision: 1) { id } }')).toMatchObject({
    message: expect.stringContaining('something that it named has been redacted since'),
  })
  expect(shown).toContain('The bridge is shut')
  expect(shown).not.toMatch(/Мост/)
})

test('an import of one more rendering is compared with the original that the graph has', async () => {
  const [ready] = translated.statements ?? []
  const bundleWith = (exact: string, language?: string) => ({
    format: 'on-record-bundle/2',
    title: 'One more rendering',
    description: 'Of words that the graph has.',
    sources: [{ id: 'source:late', sourceKind: 'ARTICLE', language: 'tr' }],
    statements: [
      {
        ...ready,
        attributions: [
          {
            id: 'attribution:ready-late',
            source: 'source:late',
            channel: 'UNKNOWN',
            wording: 'TRANSLATED',
            passages: [
              {
                exact: 'Hazırız',
                language,
                translationOf: { attribution: 'attribution:ready-agency', exact },
              },
            ],
          },
        ],
      },
    ],
  })
  const imported = async (...given: Parameters<typeof bundleWith>) =>
    (await product.ask(importBundle, { input: { bundle: bundleWith(...given) } }, admin)).importBundle
  expect(await imported('Мы готовы')).toMatchInlineSnapshot(`
    {
      "problems": [
        {
          "message": ""attribution:ready-agency" has no passage of what was said with the words "Мы готовы".",
          "path": "attribution:ready-late.passages[0].translationOf",
        },
      ],
    }
  `)
  expect(await imported('Мы готовы забрать тела погибших солдат', 'ru')).toMatchInlineSnapshot(`
    {
      "problems": [
        {
          "message": "Both are in Russian, as far as the sources or the passages say.",
          "path": "attribution:ready-late.passages[0].translationOf",
        },
      ],
    }
  `)
  expect(await imported('Мы готовы забрать тела погибших солдат')).toEqual({ problems: [] })
  // By now the words of the original are in the graph only, and others there translate them.
  const agency = ready?.attributions.slice(0, 1).map((report) => ({
    ...report,
    passages: report.passages.map((passage) => ({ ...passage, exact: 'Мы не готовы' })),
  }))
  const lost = { ...bundleWith(''), statements: [{ ...ready, attributions: agency }] }
  const { problems } = (await product.ask(importBundle, { input: { bundle: lost, overwrite: true } }, admin))
    .importBundle
  expect(problems.map(({ path }: { readonly path: string }) => path)).toEqual([
    'attribution:ready-late.passages[0].translationOf',
    'attribution:ready-portal.passages[0].translationOf',
    'attribution:ready-wire.passages[0].translationOf',
  ])
})
