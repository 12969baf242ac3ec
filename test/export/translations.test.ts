import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportBundle } from '../../src/export/export.ts'
import { translated } from '../support/graphs/translated.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(translated)
})
afterAll(() => product.close())

test('an export has translations, in version 2 of the format, and linked data links the quotations', async () => {
  const exported = async (format: 'json' | 'jsonld', filter?: { readonly speakers: string[] }) => {
    let text = ''
    for await (const piece of exportBundle(product.store, { format, ...(filter && { filter }) }))
      text += piece
    return JSON.parse(text)
  }
  const held = await exported('json')
  expect(held.format).toBe('on-record-bundle/2')
  expect(held.statements.find(({ id }: { id: string }) => id === 'statement:ready').attributions).toEqual(
    [...(translated.statements?.[0]?.attributions ?? [])].sort((one, other) => (one.id < other.id ? -1 : 1)),
  )
  const ofBen = await exported('json', { speakers: ['person:ben'] })
  expect([ofBen.format, ofBen.statements.length]).toEqual(['on-record-bundle/1', 1])
  const quotations = (await exported('jsonld'))['@graph'].filter(
    (node: { translationOfWork?: object }) => node.translationOfWork,
  )
  expect(quotations.map(({ text: _text, ...node }: { text: string }) => node)).toMatchInlineSnapshot(`
    [
      {
        "@id": "urn:on-record:attribution:ready-paper/quotation-1",
        "@type": "Quotation",
        "isBasedOn": {
          "@id": "urn:on-record:statement:ready",
        },
        "isPartOf": {
          "@id": "urn:on-record:source:paper",
        },
        "spokenByCharacter": [
          {
            "@id": "urn:on-record:person:ada",
          },
        ],
        "translationOfWork": {
          "@id": "urn:on-record:attribution:ready-portal/quotation-1",
        },
      },
      {
        "@id": "urn:on-record:attribution:ready-portal/quotation-1",
        "@type": "Quotation",
        "isBasedOn": {
          "@id": "urn:on-record:statement:ready",
        },
        "isPartOf": {
          "@id": "urn:on-record:source:portal",
        },
        "spokenByCharacter": [
          {
            "@id": "urn:on-record:person:ada",
          },
        ],
        "translationOfWork": {
          "@id": "urn:on-record:attribution:ready-agency/quotation-1",
        },
      },
      {
        "@id": "urn:on-record:attribution:ready-wire/quotation-1",
        "@type": "Quotation",
        "isBasedOn": {
          "@id": "urn:on-record:statement:ready",
        },
        "isPartOf": {
          "@id": "urn:on-record:source:wire",
        },
        "spokenByCharacter": [
          {
            "@id": "urn:on-record:person:ada",
          },
        ],
        "translationOfWork": {
          "@id": "urn:on-record:attribution:ready-agency/quotation-1",
        },
        "translator": {
          "@id": "urn:on-record:organisation:wire",
        },
      },
    ]
  `)
})
