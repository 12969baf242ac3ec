import { describe, expect, test } from 'vitest'
import type { KnownKind } from '../../src/bundle/checks/references.ts'
import type { BundleRelation } from '../../src/bundle/format.ts'
import { asBundleProblem, describeProblem } from '../../src/bundle/problems.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { bundle, passage, relation, statement, withPassages } from './small-bundle.ts'

/** The problems as a person reads them. */
const told = async (value: unknown, known?: KnownKind) =>
  (await validateBundle(value, async () => known)).map(describeProblem)

test('a sound bundle has no problems', async () => {
  expect(await told(bundle())).toEqual([])
})

test('null stands for an absent field, and an empty list for an absent one', async () => {
  expect(
    await told(
      bundle({
        places: [],
        organisations: [
          {
            id: 'organisation:ukraine',
            name: 'Ukraine',
            organisationKind: 'STATE',
            partOf: null,
            country: null,
            names: [],
          },
        ],
      }),
    ),
  ).toEqual([])
})

describe('what the schema says', () => {
  test('a missing field, a wrong term, a wrong type and an unknown field are told at once, each with its mend', async () => {
    const { text: _, ...untold } = statement('a')
    const wrong = { ...untold, type: 'ACUSATION', saidAt: '2025', mood: 'angry' }
    expect(await told({ ...bundle({ relations: [] }), statements: [wrong] })).toMatchInlineSnapshot(`
      [
        "statements[0]: "text" is missing. Add "text": what was said, in the graph's own words; never shown as if quoted.",
        "statements[0].mood: There is no such field in the format. Remove it, or use one of: id, text, type, saidAt, speakers, candidates, addressedTo, against, about, mentions, madeAt, language, attributions.",
        "statements[0].type: "ACUSATION" is not one of the allowed values. Write one of: CLAIM, ACCUSATION, CONDEMNATION, DENIAL, ADMISSION, CONFIRMATION, REJECTION, REQUEST, THREAT, COMMITMENT, OFFER, ANNOUNCEMENT, PREDICTION, OPINION, QUESTION, NO_COMMENT, RETRACTION, OTHER.",
        "statements[0].saidAt: This is a string, not an object. Write an object: a date as precise as its source gives it.",
      ]
    `)
  })

  test('a reference of the wrong kind says which kind it must be', async () => {
    expect(
      await told(bundle({ relations: [relation({ receipts: ['statement:b'] })] })),
    ).toMatchInlineSnapshot(`
      [
        "relations[0].receipts[0]: "statement:b" is not in the right form for the id of an attribution. Write "attribution:" and then lower-case letters (a to z) and digits, with single hyphens between them.",
      ]
    `)
  })

  test.each([
    ['not a url', 'is not in the right form for its web address. Write a full URL, beginning with'],
    ['https://', 'cannot be read as a URL.'],
  ])('a URL that is wrong in two ways is told once: %s', async (url, message) => {
    const sources = [{ ...bundle().sources?.[0], url }]
    const problems = await told({ ...bundle(), sources })
    expect(problems).toEqual([expect.stringContaining(`sources[0].url: "${url}" ${message}`)])
  })

  test('a problem names the record that it is in', async () => {
    const [problem] = await validateBundle(
      withPassages(passage({ prefix: 'a prefix of more than 24 characters' })),
    )
    expect(problem && asBundleProblem(problem)).toMatchInlineSnapshot(`
      {
        "mend": "Shorten it to 24.",
        "message": "This has more than 24 characters.",
        "path": "statements[0].attributions[0].passages[0].prefix",
        "record": "attribution:a-daily",
      }
    `)
  })

  test('a statement without an attribution has no receipt, and is refused', async () => {
    expect(
      await told(bundle({ statements: [statement('a', { attributions: [] })], relations: [] })),
    ).toMatchInlineSnapshot(`
      [
        "statements[0].attributions: This is empty. Fill it in: its receipts: one for each source that reports it.",
      ]
    `)
  })

  test('a list inside a record has at most 100 items', async () => {
    const about = Array.from({ length: 101 }, () => 'organisation:ukraine')
    expect(
      await told(bundle({ statements: [statement('a', { about })], relations: [] })),
    ).toMatchInlineSnapshot(`
      [
        "statements[0].about: This list has more than 100 items. Keep at most 100.",
        "statements[0].about: Items 99 and 100 are the same. Remove one of them.",
      ]
    `)
  })

  test('a fault of shape does not hide a fault of meaning in the same record', async () => {
    const a = { ...statement('a', { about: ['event:none'] }), type: 'SHOUT' }
    expect(await told({ ...bundle({ relations: [] }), statements: [a] })).toHaveLength(2)
  })
})

describe('ids and references', () => {
  test('an id is used once', async () => {
    expect(
      await told(bundle({ statements: [statement('a'), statement('a')], relations: [] })),
    ).toMatchInlineSnapshot(`
      [
        "statements[1].id: The id "statement:a" already belongs to statements[0]. Give it a different id, or merge the two records.",
        "statements[1].attributions[0].id: The id "attribution:a-daily" already belongs to statements[0].attributions[0]. Give it a different id, or merge the two records.",
      ]
    `)
  })

  test('what is referred to is in the bundle', async () => {
    const a = statement('a', {
      speakers: [{ actor: 'person:nobody', onBehalfOf: 'group:none' }],
      madeAt: 'event:none',
    })
    expect(await told(bundle({ statements: [a, statement('b')] }))).toMatchInlineSnapshot(`
      [
        "statements[0].speakers[0].actor: There is no "person:nobody" in the bundle (no graph was searched). Add that record, or correct the id.",
        "statements[0].speakers[0].onBehalfOf: There is no "group:none" in the bundle (no graph was searched). Add that record, or correct the id.",
        "statements[0].madeAt: There is no "event:none" in the bundle (no graph was searched). Add that record, or correct the id.",
      ]
    `)
  })

  test('or in the graph already, as what the id says', async () => {
    const a = statement('a', { about: ['event:known', 'event:odd'] })
    const known = (id: string) => (id === 'event:known' ? 'event' : id === 'event:odd' ? 'topic' : undefined)
    expect(await told(bundle({ statements: [a, statement('b')] }), known)).toMatchInlineSnapshot(`
      [
        "statements[0].about[1]: "event:odd" is in the graph as a record of kind topic. Refer to a record of kind event.",
      ]
    `)
  })

  test('nothing is a part of itself', async () => {
    const places = ['a', 'b', 'c'].map((name) => ({
      id: `place:${name}`,
      name,
      partOf: `place:${name === 'a' ? 'b' : 'a'}`,
    }))
    expect(await told(bundle({ places }))).toMatchInlineSnapshot(`
      [
        "places[0].partOf: This refers back to itself: place:a → place:b → place:a. Remove one "partOf" from the circle.",
      ]
    `)
  })

  test('a chain of a hundred thousand parts is walked', async () => {
    const places = Array.from({ length: 100_000 }, (_, i) => ({
      id: `place:p${i}`,
      name: `P${i}`,
      partOf: `place:p${(i + 1) % 100_000}`,
    }))
    expect(await told(bundle({ places }))).toHaveLength(1)
  })
})

describe('dates', () => {
  test('are EDTF', async () => {
    const saidAt = { edtf: '9 June 2025', basis: 'STATED' } as const
    const [problem] = await validateBundle(
      bundle({ statements: [statement('a', { saidAt }), statement('b')] }),
    )
    expect(problem).toMatchObject({ place: ['statements', 0, 'saidAt', 'edtf'], record: 'statement:a' })
    expect(problem?.message).toContain('"9 June 2025" is not a date in an accepted form.')
  })

  test('do not end before they begin', async () => {
    const event = { id: 'event:e', name: 'E', eventKind: 'OTHER', status: 'REPORTED' } as const
    const events = [
      {
        ...event,
        startedAt: { edtf: '2025-06-09', basis: 'STATED' as const },
        endedAt: { edtf: '2025-06-08', basis: 'STATED' as const },
      },
    ]
    expect(await told(bundle({ events }))).toMatchInlineSnapshot(`
      [
        "events[0].endedAt: It ends (2025-06-08) before it begins (2025-06-09). Correct one of the two dates.",
      ]
    `)
  })
})

describe('relations', () => {
  test.each<[string, Partial<BundleRelation>, string]>([
    [
      'CONTRADICTS is stored with the smaller id first',
      { relationType: 'CONTRADICTS' },
      'relations[0].from: CONTRADICTS means the same in either direction, so it is stored with the smaller id first. ' +
        'Swap "from" and "to".',
    ],
    [
      'a clash says between whom',
      { clash: null },
      'relations[0].clash: REBUTS is a clash, but does not say whether speakers or reports clash. Write SPEAKERS or REPORTS.',
    ],
    [
      'what is no clash says nothing of one',
      { relationType: 'CONFIRMS' },
      'relations[0].clash: CONFIRMS is not a clash. Remove it, or use CONTRADICTS, REBUTS, DENIES.',
    ],
    [
      'a statement does not rebut itself',
      { to: 'statement:b' },
      'relations[0].to: A statement cannot be related to itself. Name the other statement.',
    ],
  ])('%s', async (_, changes, problem) => {
    expect(await told(bundle({ relations: [relation(changes)] }))).toEqual([problem])
  })

  test('the same relation is stored once', async () => {
    expect(
      await told(bundle({ relations: [relation(), relation({ id: 'relation:again' })] })),
    ).toMatchInlineSnapshot(`
      [
        "relations[1]: The same relation is already at relations[0]. Merge them and keep the receipts of both.",
      ]
    `)
  })
})

test('a source that repeats itself is one attribution', async () => {
  const [one] = statement('a').attributions
  const attributions = one === undefined ? [] : [one, { ...one, id: 'attribution:again' }]
  expect(
    await told(bundle({ statements: [statement('a', { attributions })], relations: [] })),
  ).toMatchInlineSnapshot(`
    [
      "statements[0].attributions[1]: The same source is already at statements[0].attributions[0]. A source that repeats itself is one attribution with several passages.",
    ]
  `)
})
