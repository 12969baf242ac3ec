import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalBundle } from '../../src/bundle/canonical.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { createOnRecord, local } from '../../src/index.ts'

const folder = 'examples/translations'
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')

test('the example of translations is a bundle in canonical order, and its query shows the original beside each', async () => {
  const bundle: Bundle = JSON.parse(read('bundle.json'))
  expect(canonicalBundle(bundle)).toEqual(bundle)
  const onRecord = await createOnRecord()
  expect((await onRecord.importBundle(bundle)).problems).toEqual([])
  const query = read('the-original-beside-each-rendering.graphql')
  const variables = { statement: 'statement:ada-example-bridge-closed' }
  const { data, errors } = await onRecord.execute({ query, variables }, undefined, local)
  expect(errors).toBeUndefined()
  const { statement } = JSON.parse(JSON.stringify(data))
  const original = {
    passage: { exact: 'Мост откроется не раньше весны', language: 'ru' },
    attribution: { source: { publisher: { name: 'Example Agency' } } },
  }
  expect(statement.attributions.nodes).toEqual([
    expect.objectContaining({
      passages: [{ exact: original.passage.exact, language: 'ru', translationOf: null }],
    }),
    expect.objectContaining({
      passages: [
        {
          exact: 'Міст відкриється не раніше весни',
          language: 'uk',
          translationOf: { by: null, byAsNamed: null, original },
        },
      ],
    }),
    expect.objectContaining({
      passages: [
        {
          exact: 'The bridge will not reopen before next spring',
          language: 'en',
          translationOf: { by: { name: 'Example Wire' }, byAsNamed: null, original },
        },
      ],
    }),
  ])
  await onRecord.close()
})
