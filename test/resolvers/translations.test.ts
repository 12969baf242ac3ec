import { afterAll, beforeAll, expect, test } from 'vitest'
import { translated } from '../support/graphs/translated.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

type Checked = {
  readonly outcome: string
  readonly speaker: string
  readonly matches: readonly {
    readonly attribution: { readonly id: string }
    readonly passage: {
      readonly translationOf: { readonly original: { readonly passage: { readonly exact: string } } } | null
    }
  }[]
}

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(translated)
})
afterAll(() => product.close())

test('each rendering has its original beside it, in which language and by whom, and the original its renderings', async () => {
  const { statement } = await product.ask<{ statement: { attributions: { nodes: object[] } } }>(`{
    statement(id: "statement:ready") {
      attributions {
        nodes {
          id
          passages {
            language
            translationOf { by { name } byAsNamed original { passage { exact language } attribution { id source { id } } } }
            translations { by { name } rendering { passage { language } attribution { id } } }
          }
        }
      }
    }
  }`)
  expect(statement.attributions.nodes).toMatchInlineSnapshot(`
    [
      {
        "id": "attribution:ready-agency",
        "passages": [
          {
            "language": "ru",
            "translationOf": null,
            "translations": [
              {
                "by": null,
                "rendering": {
                  "attribution": {
                    "id": "attribution:ready-portal",
                  },
                  "passage": {
                    "language": "uk",
                  },
                },
              },
              {
                "by": {
                  "name": "The Wire",
                },
                "rendering": {
                  "attribution": {
                    "id": "attribution:ready-wire",
                  },
                  "passage": {
                    "language": "en-GB",
                  },
                },
              },
            ],
          },
        ],
      },
      {
        "id": "attribution:ready-paper",
        "passages": [
          {
            "language": "en",
            "translationOf": {
              "by": null,
              "byAsNamed": "our correspondent",
              "original": {
                "attribution": {
                  "id": "attribution:ready-portal",
                  "source": {
                    "id": "source:portal",
                  },
                },
                "passage": {
                  "exact": "Ми готові забрати тіла загиблих солдатів",
                  "language": "uk",
                },
              },
            },
            "translations": [],
          },
        ],
      },
      {
        "id": "attribution:ready-portal",
        "passages": [
          {
            "language": "uk",
            "translationOf": {
              "by": null,
              "byAsNamed": null,
              "original": {
                "attribution": {
                  "id": "attribution:ready-agency",
                  "source": {
                    "id": "source:agency",
                  },
                },
                "passage": {
                  "exact": "Мы готовы забрать тела погибших солдат",
                  "language": "ru",
                },
              },
            },
            "translations": [
              {
                "by": null,
                "rendering": {
                  "attribution": {
                    "id": "attribution:ready-paper",
                  },
                  "passage": {
                    "language": "en",
                  },
                },
              },
            ],
          },
        ],
      },
      {
        "id": "attribution:ready-wire",
        "passages": [
          {
            "language": "en-GB",
            "translationOf": {
              "by": {
                "name": "The Wire",
              },
              "byAsNamed": null,
              "original": {
                "attribution": {
                  "id": "attribution:ready-agency",
                  "source": {
                    "id": "source:agency",
                  },
                },
                "passage": {
                  "exact": "Мы готовы забрать тела погибших солдат",
                  "language": "ru",
                },
              },
            },
            "translations": [],
          },
        ],
      },
    ]
  `)
})

test('a draft that has a recorded rendering, or the original, is exact; another one is compared with the original', async () => {
  const outcomes = async (words: string, speaker = 'person:ada') => {
    const { checkQuote } = await product.ask<{ checkQuote: Checked }>(
      `query ($words: String!, $speaker: ID) {
        checkQuote(words: $words, speaker: $speaker) {
          outcome speaker matches { attribution { id } passage { translationOf { original { passage { exact } } } } }
        }
      }`,
      { words, speaker },
    )
    const [first] = checkQuote.matches
    return [
      checkQuote.outcome,
      checkQuote.speaker,
      first?.attribution.id ?? null,
      first?.passage.translationOf?.original.passage.exact ?? null,
    ]
  }
  expect([
    await outcomes('We stand ready to collect the bodies of the fallen soldiers'),
    await outcomes('Мы готовы забрать тела погибших солдат'),
    await outcomes('We are ready to take the bodies of our fallen soldiers'),
    await outcomes('We are ready to take the bodies of our fallen soldiers', 'person:ben'),
    // What no translator's choice explains: a negation, a condition, a figure, a name.
    await outcomes('We are not ready to take the bodies of our fallen soldiers'),
    await outcomes('We are ready to take the bodies of our fallen soldiers if they return ours'),
    await outcomes('We are prepared to bring home 6000 dead soldiers of Russia'),
    await outcomes('We are prepared to bring home 640 dead soldiers of Ukraine'),
    // In the language of the original it is an alteration as ever.
    await outcomes('Мы готовы забрать тела наших погибших солдат'),
    // Words that share nothing with what is recorded are not known, whatever they may translate.
    await outcomes("We're ready to take our dead"),
    await outcomes('The long bridge across the river will open a whole year late', 'person:ben'),
  ]).toMatchInlineSnapshot(`
    [
      [
        "EXACT",
        "CONFIRMED",
        "attribution:ready-wire",
        "Мы готовы забрать тела погибших солдат",
      ],
      [
        "EXACT",
        "CONFIRMED",
        "attribution:ready-agency",
        null,
      ],
      [
        "OTHER_TRANSLATION",
        "CONFIRMED",
        "attribution:ready-wire",
        "Мы готовы забрать тела погибших солдат",
      ],
      [
        "OTHER_TRANSLATION",
        "UNCONFIRMED",
        "attribution:ready-wire",
        "Мы готовы забрать тела погибших солдат",
      ],
      [
        "ALTERED",
        "CONFIRMED",
        "attribution:ready-wire",
        "Мы готовы забрать тела погибших солдат",
      ],
      [
        "ALTERED",
        "CONFIRMED",
        "attribution:ready-wire",
        "Мы готовы забрать тела погибших солдат",
      ],
      [
        "ALTERED",
        "CONFIRMED",
        "attribution:ready-paper",
        "Ми готові забрати тіла загиблих солдатів",
      ],
      [
        "ALTERED",
        "CONFIRMED",
        "attribution:ready-paper",
        "Ми готові забрати тіла загиблих солдатів",
      ],
      [
        "ALTERED",
        "CONFIRMED",
        "attribution:ready-agency",
        null,
      ],
      [
        "NOT_FOUND",
        "UNCONFIRMED",
        null,
        null,
      ],
      [
        "ALTERED",
        "CONFIRMED",
        "attribution:late-wire",
        null,
      ],
    ]
  `)
})
