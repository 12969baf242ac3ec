import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { asBundleProblem } from '../../src/bundle/problems.ts'
import { recordsOf } from '../../src/bundle/to-graph/records.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import type { ImportPlan } from '../../src/import/plan.ts'
import { writeRecords } from '../../src/records/write/writing.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { importLines as importLinesInto, linesBackwards } from '../bundle/lines.ts'
import { bundle, passage, relation, statement } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const nothingWritten = async () => expect(await exported('json')).not.toContain('"statements"')

async function exported(format: 'json' | 'ndjson'): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportBundle(store, { format })) pieces.push(piece)
  return pieces.join('')
}

const importLines = (text: string, options = {}) => importLinesInto(store, text, options)

describe('a bundle as lines', () => {
  test('imports as the same bundle does in one piece, in whatever order its lines are', async () => {
    const given = generatedBundle(40)
    const summary = await importLines(linesBackwards(given))
    expect(summary.problems).toEqual([])
    expect(summary.created).toBeGreaterThan(200)
    const again = await importBundle(store, given)
    expect([again.created, again.updated]).toEqual([[], []])
  })

  test('is what an export as lines gives', async () => {
    await importBundle(store, generatedBundle(20))
    const lines = await exported('ndjson')
    expect(await importLines(lines)).toMatchObject({ created: 0, updated: 0, problems: [] })
  })

  test('tells the line of each problem, also of those that only show when everything was read', async () => {
    const wrong = bundle({
      organisations: [
        { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE', partOf: 'organisation:b' },
        { id: 'organisation:b', name: 'B', organisationKind: 'STATE', partOf: 'organisation:ukraine' },
      ],
      sources: [
        {
          id: 'source:daily',
          sourceKind: 'ARTICLE',
          text: { format: 'PLAIN', digest: `sha256:${'0'.repeat(64)}`, words: 9, codePoints: 20 },
        },
      ],
      statements: [
        statement('a', { saidAt: { edtf: 'June', basis: 'STATED' }, about: ['topic:none'] }),
        statement('b', {
          attributions: [
            {
              id: 'attribution:b-daily',
              source: 'source:daily',
              channel: 'UNKNOWN',
              wording: 'UNKNOWN',
              passages: [
                passage({ exact: 'dirty', start: 0, end: 5 }),
                passage({ exact: 'other words', start: 3, end: 14, quoted: false }),
                passage({ exact: 'w', start: 30, end: 31 }),
              ],
            },
          ],
        }),
      ],
      relations: [relation({ id: 'relation:x', from: 'statement:gone' })],
      judgements: (['SAME_AS', 'NOT_SAME_AS'] as const).map((verdict, number) => ({
        id: `judgement:j-${number}`,
        verdict,
        actors: ['organisation:b', 'organisation:ukraine'],
        basis: 'So.',
      })),
    })
    const { problems } = await importLines(`${linesBackwards(wrong)}\n{"person": 7}\n{"elephant": {}}\n{`)
    expect(
      problems.map(asBundleProblem).map(({ path, message }) => `${path}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "line 11: This is not one record under the name of its kind.",
        "line 12: This is not valid JSON: "Expected property name or '}'", at character 2.",
        "line 10: person: This is a number, not an object.",
        "line 6: statement.saidAt.edtf: "June" is not a date in an accepted form.",
        "line 6: statement.about[0]: There is no "topic:none" in the bundle or in the graph.",
        "line 4: relation.from: There is no "statement:gone" in the bundle or in the graph.",
        "line 8: organisation.partOf: This refers back to itself: organisation:b → organisation:ukraine → organisation:b.",
        "line 2: judgement: line 2: judgement (organisation:b NOT_SAME_AS organisation:ukraine) contradicts line 3: judgement (organisation:b SAME_AS organisation:ukraine).",
        "line 5: statement.attributions[0].passages[2].end: The end (31) is past the end of the text of source:daily, which has 20 code points.",
        "line 5: statement.attributions[0].passages[1].exact: "other words" at 3 does not agree with line 5: statement.attributions[0].passages[0], which claims other words in the same place.",
      ]
    `)
    await nothingWritten()
  })

  test('leaves nothing of what it put aside', async () => {
    const aside = mkdtempSync(join(tmpdir(), 'on-record-test-'))
    vi.stubEnv('TMPDIR', aside)
    const large = linesBackwards(generatedBundle(300))
    await importLines(large)
    await importLines(`${large}\n{`)
    vi.unstubAllEnvs()
    expect(readdirSync(aside)).toEqual([])
    rmSync(aside, { recursive: true })
  })
})

describe('an import that meets what the graph holds', () => {
  const renamed = bundle({
    organisations: [
      {
        id: 'organisation:ukraine',
        name: 'Ukraina',
        sameAs: ['https://example.org/u'],
        organisationKind: 'STATE',
      },
    ],
  })

  test('does not rename a record without being told to', async () => {
    await importBundle(store, bundle())
    const { problems } = await importBundle(store, renamed)
    expect(
      problems.map(asBundleProblem).map(({ path, message, mend }) => `${path}: ${message} ${mend}`),
    ).toMatchInlineSnapshot(`
      [
        "organisation:ukraine.name: The graph has a record with this id whose "name" is "Ukraine"; the bundle says "Ukraina". If they are two different records, give the one in the bundle another id. If not, bring the bundle up to date (on-record export), or import with --overwrite.",
        "organisation:ukraine.sameAs: The graph has a record with this id whose "sameAs" is "none"; the bundle says "https://example.org/u". If they are two different records, give the one in the bundle another id. If not, bring the bundle up to date (on-record export), or import with --overwrite.",
      ]
    `)
    const { updated } = await importBundle(store, renamed, 'ann', { overwrite: true })
    expect(updated).toEqual(['organisation:ukraine'])
  })

  test('brings its own records up to date, but not those that somebody changed since', async () => {
    const changed = (text: string) => bundle({ statements: [statement('a', { text }), statement('b')] })
    await importBundle(store, bundle())
    expect((await importBundle(store, changed('One.'))).updated).toEqual(['statement:a'])

    const edit = [...recordsOf(changed('Two.'))].flat().filter(({ id }) => id === 'statement:a')
    await writeRecords(store, edit, { writeId: 'w', by: 'eve', reason: 'A slip.' })
    const { problems } = await importBundle(store, changed('Three.'))
    expect(problems.map(asBundleProblem).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      expect.stringMatching(
        /^statement:a: eve changed it on \d{4}-\d\d-\d\d, after this bundle was last imported\.$/,
      ),
    ])
    expect((await importBundle(store, changed('Two.'))).unchanged).toContain('statement:a')
    expect((await importBundle(store, changed('Three.'), 'ann', { overwrite: true })).updated).toEqual([
      'statement:a',
    ])
  })

  test('tells what it would do, and does not do it', async () => {
    await importBundle(store, bundle({ relations: [] }))
    const plans: ImportPlan[] = []
    const planned = ({ create, change, leave }: ImportPlan) => plans.push({ create, change, leave })
    const given = bundle({ statements: [statement('a', { text: 'New.' }), statement('b'), statement('c')] })
    await importLines(linesBackwards(given), { dryRun: true, planned })
    expect(plans).toEqual([
      {
        create: ['statement:c', 'attribution:c-daily', 'relation:b-rebuts-a'],
        change: [{ id: 'statement:a', fields: ['text'] }],
        leave: [
          'organisation:ukraine',
          'source:daily',
          'statement:b',
          'attribution:b-daily',
          'attribution:a-daily',
        ],
      },
    ])
    const dry = await importLines(linesBackwards(bundle()), { dryRun: true })
    expect(dry).toEqual({ created: 1, updated: 0, unchanged: 6, problems: [] })
    expect(await exported('json')).not.toContain('"relations"')
  })
})

test('of several imports of one new bundle at once, none is refused, and each record is written once', async () => {
  const given = generatedBundle(60)
  const results = await Promise.all([0, 1, 2].map(() => importBundle(store, given)))
  expect(results.flatMap(({ problems }) => problems)).toEqual([])
  const created = results.flatMap(({ created: ids }) => ids)
  expect(new Set(created).size).toBe(created.length)
  const again = await importBundle(store, given)
  expect([again.created, again.updated]).toEqual([[], []])
  expect(again.unchanged.length).toBe(created.length)
})
