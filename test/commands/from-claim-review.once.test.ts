import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, local } from '../../src/index.ts'
import { pageWith, review } from '../reviews/published.ts'
import { runHere } from '../support/command-line.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-reviews-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const examples = 'examples/claim-reviews'

test('the example’s review becomes a verdict in its author’s words, read by the scale of another', async () => {
  const file = join(folder, 'bundle.json')
  const made = ['from-claim-review', `${examples}/review.json`, '-o', file, '--scale', 'scale:bellfounders']
  expect(await runHere(made)).toEqual({ code: 0, out: '', err: '' })
  const graph = await createOnRecord({})
  for (const bundle of [`${examples}/scale.json`, file])
    expect((await graph.importBundle(JSON.parse(readFileSync(bundle, 'utf8')))).problems).toEqual([])
  const query = readFileSync(`${examples}/what-others-assessed.graphql`, 'utf8')
  const { data, errors } = await graph.execute({ query }, undefined, local)
  await graph.close()
  expect(errors).toBeUndefined()
  expect(JSON.parse(JSON.stringify(data))).toMatchInlineSnapshot(`
    {
      "statements": {
        "nodes": [
          {
            "assessments": {
              "nodes": [
                {
                  "assessedAt": {
                    "edtf": "2031-03-07",
                  },
                  "assessor": {
                    "name": "The Bellfounders",
                  },
                  "evidence": [
                    {
                      "passages": [
                        {
                          "exact": "Cracked bell",
                        },
                      ],
                      "source": {
                        "url": "https://bellfounders.example/checks/cables",
                      },
                      "verification": {
                        "status": "NO_TEXT",
                      },
                    },
                  ],
                  "normalised": {
                    "mappedBy": {
                      "name": "The Puddlewick Lantern",
                    },
                    "scale": {
                      "name": "The scale of the Bellfounders",
                    },
                    "value": "FALSE",
                  },
                  "rating": "Cracked bell",
                  "url": "https://bellfounders.example/checks/cables",
                },
              ],
            },
            "speakers": [
              {
                "actor": {
                  "name": "Peregrine Moss",
                },
              },
            ],
            "text": "The ferry company loosened the cables of the bridge.",
          },
        ],
      },
    }
  `)
})

test('a page is read as JSON-LD is, and names may be those of the graph', async () => {
  const page = join(folder, 'page.html')
  writeFileSync(page, pageWith(JSON.stringify(review())))
  const made = join(folder, 'page.json')
  const named = ['--actor', 'Check Desk=organisation:desk']
  expect((await runHere(['from-claim-review', page, '-o', made, ...named])).code).toBe(0)
  expect(JSON.parse(readFileSync(made, 'utf8'))).toMatchObject({
    format: 'on-record-bundle/2',
    title: `Reviews of ${page}`,
    assessments: [{ assessor: 'organisation:desk', rating: 'Mostly false' }],
  })
})

test('everything that a review lacks is told, and nothing is written', async () => {
  const file = join(folder, 'lacking.json')
  writeFileSync(file, JSON.stringify([review({ author: null, reviewRating: null }), review()]))
  const output = join(folder, 'none.json')
  expect(await runHere(['from-claim-review', file, '-o', output])).toEqual({
    code: 1,
    err: '',
    out: `[0].author: Nobody is named as the author of the review. Name who assessed the claim.
[0].reviewRating: There is no rating. Give the words as alternateName, or a ratingValue with bestRating and worstRating.
2 problems.
`,
  })
  expect(() => readFileSync(output)).toThrow('ENOENT')
})

test.each([
  [['--actor', 'Check Desk'], '"Check Desk" is not NAME=ID'],
  [['--actor', 'Check Desk=desk'], '"desk" is not the id of a record'],
  [['--scale', 'desk'], '"desk" is not the id of a record'],
])('%j is refused', async (options, message) => {
  const { code, err } = await runHere(['from-claim-review', `${examples}/review.json`, ...options])
  expect(code).toBe(2)
  expect(err).toContain(message)
})
