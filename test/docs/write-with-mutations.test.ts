import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openForEditing } from '../support/asking.ts'

const page = readFileSync(new URL('../../docs/write-with-mutations.md', import.meta.url), 'utf8')

test('the mutation that the page shows does what the page says', async () => {
  const [, shown = ''] = /```graphql\n([\s\S]+?)```/.exec(page) ?? []
  const product = await openForEditing()
  expect(await product.ask(shown)).toEqual({
    recordStatement: {
      statement: {
        id: 'statement:ada-example-2025-06-10-the-talks-will-go-on-in',
        revision: 1,
        quotes: [{ words: 'We shall meet again in autumn' }],
        attributions: { nodes: [{ verification: { status: 'VERBATIM' } }] },
      },
      change: { kind: 'CREATED', by: 'anna' },
    },
  })
  await product.close()
})
