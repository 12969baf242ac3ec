import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../../data/istanbul.ts'
import { openProduct, type TestProduct } from '../../support/product.ts'
import { agreement, medinsky, ministry, russia, ukraine, zelensky } from './told-paths.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

test('each hop opens down to the words of its receipts', async () => {
  const links = `hops { links { relation object { name } madeBy { __typename } receipts {
    __typename source { id } passages { exact } verification { status } } } }`
  expect(
    await product.ask(`{
      said: connections(from: "${medinsky}", to: "${ukraine}", maxHops: 1) { paths { ${links} } }
      judged: connections(from: "${zelensky}", to: "${ministry}", maxHops: 1) { paths { ${links} } }
      belongs: connections(from: "${zelensky}", to: "${ukraine}", maxHops: 1) { paths { ${links} } }
      held: connections(from: "${agreement}", to: "place:istanbul", maxHops: 1) { paths { ${links} } }
      part: connections(from: "organisation:kremlin", to: "${russia}", maxHops: 1) { paths { ${links} } }
    }`),
  ).toMatchInlineSnapshot(`
    {
      "belongs": {
        "paths": [
          {
            "hops": [
              {
                "links": [
                  {
                    "madeBy": {
                      "__typename": "Membership",
                    },
                    "object": {
                      "name": "Ukraine",
                    },
                    "receipts": [
                      {
                        "__typename": "Evidence",
                        "passages": [
                          {
                            "exact": "Ukrainian President Volodymyr Zelensky",
                          },
                        ],
                        "source": {
                          "id": "source:moscow-times-2025-06-09",
                        },
                        "verification": {
                          "status": "VERBATIM",
                        },
                      },
                      {
                        "__typename": "Evidence",
                        "passages": [
                          {
                            "exact": "Ukrainian President Volodymyr Zelenskyy",
                          },
                        ],
                        "source": {
                          "id": "source:unnamed-article-on-the-exchange-of-june-9",
                        },
                        "verification": {
                          "status": "VERBATIM",
                        },
                      },
                    ],
                    "relation": "MEMBER_OF",
                  },
                ],
              },
            ],
          },
        ],
      },
      "held": {
        "paths": [
          {
            "hops": [
              {
                "links": [
                  {
                    "madeBy": {
                      "__typename": "Event",
                    },
                    "object": {
                      "name": "Istanbul",
                    },
                    "receipts": [
                      {
                        "__typename": "Evidence",
                        "passages": [
                          {
                            "exact": "agreement reached in Istanbul on June 2",
                          },
                        ],
                        "source": {
                          "id": "source:unnamed-article-on-the-exchange-of-june-9",
                        },
                        "verification": {
                          "status": "VERBATIM",
                        },
                      },
                    ],
                    "relation": "HELD_AT",
                  },
                ],
              },
            ],
          },
        ],
      },
      "judged": {
        "paths": [
          {
            "hops": [
              {
                "links": [
                  {
                    "madeBy": {
                      "__typename": "StatementRelation",
                    },
                    "object": {
                      "name": "Russian Ministry of Defence",
                    },
                    "receipts": [
                      {
                        "__typename": "Attribution",
                        "passages": [
                          {
                            "exact": "Ukrainian President Volodymyr Zelensky",
                          },
                          {
                            "exact": "confirmed",
                          },
                          {
                            "exact": "exchange",
                          },
                          {
                            "exact": "X",
                          },
                        ],
                        "source": {
                          "id": "source:moscow-times-2025-06-09",
                        },
                        "verification": {
                          "status": "VERBATIM",
                        },
                      },
                      {
                        "__typename": "Attribution",
                        "passages": [
                          {
                            "exact": "In accordance with Russian-Ukrainian agreements, the first group of Russian servicemen under the age of 25 was returned from the territory controlled by the Kyiv regime",
                          },
                          {
                            "exact": "Russia's Defense Ministry",
                          },
                          {
                            "exact": "said",
                          },
                          {
                            "exact": "Monday",
                          },
                          {
                            "exact": "Telegram",
                          },
                        ],
                        "source": {
                          "id": "source:moscow-times-2025-06-09",
                        },
                        "verification": {
                          "status": "VERBATIM",
                        },
                      },
                    ],
                    "relation": "CONFIRMS",
                  },
                ],
              },
            ],
          },
        ],
      },
      "part": {
        "paths": [
          {
            "hops": [
              {
                "links": [
                  {
                    "madeBy": {
                      "__typename": "Organisation",
                    },
                    "object": {
                      "name": "Russia",
                    },
                    "receipts": [],
                    "relation": "PART_OF",
                  },
                ],
              },
            ],
          },
        ],
      },
      "said": {
        "paths": [
          {
            "hops": [
              {
                "links": [
                  {
                    "madeBy": {
                      "__typename": "Statement",
                    },
                    "object": {
                      "name": "Ukraine",
                    },
                    "receipts": [
                      {
                        "__typename": "Attribution",
                        "passages": [
                          {
                            "exact": "Medinsky",
                          },
                          {
                            "exact": "claimed",
                          },
                          {
                            "exact": "Ukraine did not show up",
                          },
                          {
                            "exact": "bodies",
                          },
                        ],
                        "source": {
                          "id": "source:moscow-times-2025-06-09",
                        },
                        "verification": {
                          "status": "VERBATIM",
                        },
                      },
                    ],
                    "relation": "SPEAKS_AGAINST",
                  },
                ],
              },
            ],
          },
        ],
      },
    }
  `)
})
