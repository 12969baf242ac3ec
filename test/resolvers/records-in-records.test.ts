import { afterAll, beforeAll, expect, test } from 'vitest'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(town)
})
afterAll(() => product.close())

test('records along relations, each inside another, however deep', async () => {
  const { statement, event } = await product.ask(`{
    statement(id: "statement:matter-06") {
      madeAt { name partOf { name } place { name partOf { name } } evidence { source { publisher { name } } } }
      about { name ... on Event { place { partOf { name } } } }
      attributions(first: 1) { nodes { source { title copyOf { title publisher { name partOf { name } } } } } }
    }
    event(id: "event:meeting-4") { partOf { name place { name } } evidence { source { title } } }
  }`)
  expect({ statement, event }).toMatchInlineSnapshot(`
    {
      "event": {
        "evidence": [
          {
            "source": {
              "title": "Edition 4",
            },
          },
        ],
        "partOf": {
          "name": "Meeting 1",
          "place": null,
        },
      },
      "statement": {
        "about": [
          {
            "name": "The bridge",
          },
          {
            "name": "Meeting 6",
            "place": {
              "partOf": {
                "name": "The Country",
              },
            },
          },
        ],
        "attributions": {
          "nodes": [
            {
              "source": {
                "copyOf": null,
                "title": "Edition 6",
              },
            },
          ],
        },
        "madeAt": {
          "evidence": [
            {
              "source": {
                "publisher": {
                  "name": "Town Gazette",
                },
              },
            },
          ],
          "name": "Meeting 1",
          "partOf": null,
          "place": null,
        },
      },
    }
  `)
})
