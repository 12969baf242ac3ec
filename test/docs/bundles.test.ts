import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { BUNDLE_LISTS, type BundleJudgement } from '../../src/bundle/format.ts'
import { createOnRecord, validateBundle } from '../../src/index.ts'
import { codeBlocks, onlyBlock } from '../../tools/docs/code-blocks.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/bundles.md'), 'utf8')
const bundleText = onlyBlock(page, 'json')
const [assessedText = '', attestedText = '', judgementText = ''] = codeBlocks(page).flatMap(
  ({ language, text }) => (language === 'jsonc' ? [text] : []),
)

test('the smallest bundle is valid, is imported, and its statement can be asked for', async () => {
  const onRecord = await createOnRecord()
  const { created, problems } = await onRecord.importBundle(JSON.parse(bundleText))
  expect(problems).toEqual([])
  expect(created).toHaveLength(4)
  const query = '{ statements { nodes { text speakers { role actor { name } } quotes { words } } } }'
  expect(await onRecord.execute({ query })).toMatchObject({
    data: {
      statements: {
        nodes: [
          {
            text: 'The bridge will not open this year.',
            speakers: [{ role: 'mayor', actor: { name: 'Ada Example' } }],
            quotes: [{ words: 'not before next spring' }],
          },
        ],
      },
    },
  })
  await onRecord.close()
})

test('the assessment is valid beside the statement that it is of, in a bundle of version 2', async () => {
  const { sources, ...rest } = JSON.parse(bundleText)
  const named = ['check-desk', 'example-gazette'].map((slug) => ({
    id: `organisation:${slug}`,
    name: slug,
    organisationKind: 'OTHER',
  }))
  const assessed = {
    ...rest,
    ...JSON.parse(assessedText),
    sources: [...sources, { id: 'source:check-desk-bridge', sourceKind: 'ARTICLE' }],
    organisations: named,
  }
  expect(await validateBundle({ ...assessed, format: 'on-record-bundle/2' })).toEqual([])
  expect(await validateBundle(assessed)).toHaveLength(3)
})

test('the attestation is valid beside the event that has the field, and without its reason it is not', async () => {
  const { sources, ...rest } = JSON.parse(bundleText)
  const attested = {
    ...rest,
    ...JSON.parse(attestedText),
    format: 'on-record-bundle/2',
    sources: [...sources, { id: 'source:example-wire', sourceKind: 'ARTICLE' }],
    events: [{ id: 'event:example-exchange', name: 'An exchange', eventKind: 'OTHER', status: 'REPORTED' }],
  }
  expect(await validateBundle(attested)).toEqual([])
  const [attestation] = attested.attestations
  expect(
    await validateBundle({ ...attested, attestations: [{ ...attestation, reason: null }] }),
  ).toHaveLength(1)
})

test('the judgement is valid beside the two whom it is of', async () => {
  const judgement: BundleJudgement = JSON.parse(judgementText)
  const { persons, ...rest } = JSON.parse(bundleText)
  const both = (judgement.actors ?? []).map((id) => ({ id, name: id }))
  expect(await validateBundle({ ...rest, persons: [...persons, ...both], judgements: [judgement] })).toEqual(
    [],
  )
})

test('the problem that is shown is the one that a misspelt id gives', async () => {
  const misspelt = bundleText.replace('"actor": "person:ada-example"', '"actor": "person:ada-exampel"')
  const [problem, ...others] = await validateBundle(JSON.parse(misspelt))
  expect(others).toEqual([])
  expect(page).toContain(`${problem?.path}: ${problem?.message} ${problem?.mend}`)
})

test('the table has every list of the format, in its order', () => {
  const lists = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, list]) => list)
  expect(lists).toEqual([...BUNDLE_LISTS])
})
