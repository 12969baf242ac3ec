import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { cellText } from '../../src/domain/texts/csv.ts'
import { type ExportOptions, exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const istanbulText = readFileSync('data/istanbul-2025/bundle.json', 'utf8')
const istanbul: Bundle = JSON.parse(istanbulText)

async function exported(store: GraphStore, options?: ExportOptions): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportBundle(store, options)) pieces.push(piece)
  return pieces.join('')
}

describe('a graph that is exported, imported into an empty one and exported again', () => {
  test.each<[string, Bundle]>([
    ['of the Istanbul bundle', istanbul],
    ['of a generated bundle', generatedBundle(120)],
  ])('%s gives the bytes of its bundle', async (_, bundle) => {
    const { title, description } = bundle
    const first = await openTestStore()
    expect((await importBundle(first, bundle)).problems).toEqual([])
    const once = await exported(first, { title, description })
    await first.close()
    expect(once).toBe(bundleText(bundle))

    const second = await openTestStore()
    expect((await importBundle(second, JSON.parse(once))).problems).toEqual([])
    expect(await exported(second, { title, description })).toBe(once)
    await second.close()
  })

  test('is the shipped file itself', () => expect(bundleText(istanbul)).toBe(istanbulText))
})

describe('an export', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openTestStore()
    expect((await importBundle(store, istanbul)).problems).toEqual([])
  })
  afterAll(() => store.close())

  test('by a speaker holds his statements and whatever they refer to, so that it is a bundle by itself', async () => {
    const bundle: Bundle = JSON.parse(
      await exported(store, { filter: { speakers: ['person:vladimir-medinsky'] } }),
    )
    expect(await validateBundle(bundle)).toEqual([])
    const his = istanbul.statements?.filter(({ speakers }) =>
      speakers.some(({ actor }) => actor === 'person:vladimir-medinsky'),
    )
    const held = bundle.statements?.map(({ id }) => id)
    expect(held).toEqual(expect.arrayContaining(his?.map(({ id }) => id) ?? ['none']))
    expect(bundle.persons?.map(({ id }) => id)).toContain('person:vladimir-medinsky')
    expect(bundle.sources?.length).toBeGreaterThan(0)
    expect(held?.length).toBeLessThan(istanbul.statements?.length ?? 0)
  })

  test('of what no statement meets is refused', async () => {
    await expect(exported(store, { filter: { speakers: ['person:nobody'] } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })

  test('as lines has a header, then a record a line', async () => {
    const lines = (await exported(store, { format: 'ndjson', title: 'T', description: 'D' }))
      .trim()
      .split('\n')
    expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'on-record-bundle/1', title: 'T', description: 'D' })
    const kinds = new Set(lines.slice(1).map((line) => Object.keys(JSON.parse(line)).join()))
    expect([...kinds]).toMatchInlineSnapshot(`
      [
        "place",
        "topic",
        "organisation",
        "person",
        "group",
        "membership",
        "event",
        "participation",
        "source",
        "statement",
        "relation",
      ]
    `)
  })

  test('as a spreadsheet has a row for each passage of what was said', async () => {
    const [head, ...rows] = (await exported(store, { format: 'csv' })).trim().split('\r\n')
    expect(head).toMatchInlineSnapshot(
      `"speaker,speaker_id,role,type,date,date_basis,text,words,quoted,form,prefix,suffix,source,publisher,publisher_id,published,url,status,statement,attribution,assessor,rating,rated,rating_url,candidate,candidate_id,candidate_role,likelihood,candidate_basis,translation_of,translator,translator_id"`,
    )
    const said = istanbul.statements?.flatMap(({ attributions }) =>
      attributions.flatMap(({ passages }) => passages.filter(({ part }) => part === 'CONTENT')),
    )
    expect(rows).toHaveLength(said?.length ?? 0)
    expect(rows[0]).toMatchInlineSnapshot(
      `"Analysts,group:analysts,,OPINION,,,"Zelensky’s restraint may have been shaped by the wider geopolitical situation, above all by pressure from Western allies for a diplomatic solution.",Zelenskyy’s measured response may have been influenced,no,,,,source:unnamed-article-on-the-exchange-of-june-9,,,,,VERBATIM,statement:analysts-zelensky-under-pressure,attribution:analysts-zelensky-under-pressure-un,,,,,,,,,,,,"`,
    )
  })

  test("as JSON-LD tells it in schema.org's words", async () => {
    const graph = JSON.parse(await exported(store, { format: 'jsonld' }))
    expect(graph['@context']).toBe('https://schema.org')
    const nodes: { '@type': string }[] = graph['@graph']
    const first = (type: string) => nodes.find((node) => node['@type'] === type)
    expect([first('NewsArticle'), first('Claim'), first('Quotation')]).toMatchInlineSnapshot(`
      [
        {
          "@id": "urn:on-record:source:moscow-times-2025-06-09",
          "@type": "NewsArticle",
          "datePublished": "2025-06-09",
          "headline": "Russia and Ukraine Begin POW Exchange With Young Soldiers",
          "inLanguage": "en",
          "publisher": {
            "@id": "urn:on-record:organisation:the-moscow-times",
          },
          "url": "https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389",
        },
        {
          "@id": "urn:on-record:statement:analysts-zelensky-under-pressure",
          "@type": "Claim",
          "about": [
            {
              "@id": "urn:on-record:person:volodymyr-zelensky",
            },
            {
              "@id": "urn:on-record:topic:negotiations",
            },
            {
              "@id": "urn:on-record:topic:prisoner-exchange",
            },
          ],
          "appearance": [
            {
              "@id": "urn:on-record:source:unnamed-article-on-the-exchange-of-june-9",
            },
          ],
          "author": [
            {
              "@id": "urn:on-record:group:analysts",
            },
          ],
          "mentions": [
            {
              "@id": "urn:on-record:group:western-allies",
            },
            {
              "@id": "urn:on-record:organisation:ukraine",
            },
          ],
          "text": "Zelensky’s restraint may have been shaped by the wider geopolitical situation, above all by pressure from Western allies for a diplomatic solution.",
        },
        {
          "@id": "urn:on-record:attribution:returned-russian-soldiers-chant-un/quotation-1",
          "@type": "Quotation",
          "isBasedOn": {
            "@id": "urn:on-record:statement:returned-russian-soldiers-chant",
          },
          "isPartOf": {
            "@id": "urn:on-record:source:unnamed-article-on-the-exchange-of-june-9",
          },
          "spokenByCharacter": [
            {
              "@id": "urn:on-record:group:returned-russian-soldiers",
            },
          ],
          "text": "Russia!",
        },
      ]
    `)
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', '"\'\tx"'],
  ['\rx', '"\'\rx"'],
  ['a "b", c', '"a ""b"", c"'],
  ['a-b', 'a-b'],
  ['see;=1+1', '"see;=1+1"'],
  ['see\t=1+1', '"see\t=1+1"'],
])('the cell %j is written as %j, which no spreadsheet takes for a formula', (value, cell) => {
  expect(cellText(value)).toBe(cell)
})
