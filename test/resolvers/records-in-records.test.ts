import { afterAll, beforeAll, expect, test } from 'vitest'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(town)
})
afterAll(() => product.close())

test('records along relations, each inside another, however deep', async () => {
  const answer = await product.ask(`{
    statement(id: "statement:matter-06") {
      madeAt { name partOf { name } place { name partOf { name } } evidence { source { publisher { name } } } }
      about { name ... on Event { place { partOf { name } } } }
    }
    copied: statement(id: "statement:matter-07") {
      attributions(first: 1) { nodes { source { title copyOf { title publisher { name partOf { name } } } } } }
    }
    event(id: "event:meeting-4") { partOf { name place { name } } evidence { source { title } } }
  }`)
  expect(answer).toMatchInlineSnapshot(`
    {
      "copied": {
        "attributions": {
          "nodes": [
            {
              "source": {
                "copyOf": {
                  "publisher": null,
                  "title": "Edition 6",
                },
                "title": "Edition 7",
              },
            },
          ],
        },
      },
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
