import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mutation, openForEditing } from '../support/asking.ts'
import { attested } from '../support/graphs/attested.ts'

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

test('the attestation that the page shows is recorded of an event with the first date', async () => {
  const [, shown = ''] = [...page.matchAll(/```graphql\n([\s\S]+?)```/g)].map(([, text]) => text)
  expect(shown).toContain('createAttestation')
  const product = await openForEditing(attested)
  const withdrawn = { id: 'attestation:exchange-start', reason: 'Recorded anew.' }
  await product.ask(mutation('withdraw', 'withdrawn', 'id'), { input: withdrawn })
  expect(await product.ask(shown, { daily: 'source:daily', wire: 'source:wire' })).toEqual({
    createAttestation: { attestation: { id: 'attestation:exchange-started-at', revision: 1 } },
  })
  await product.close()
})
