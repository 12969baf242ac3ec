import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { istanbul } from '../../data/istanbul.ts'
import { openProduct, type TestProduct } from '../../support/product.ts'
import { medinsky, pathsOf, russia, ukraine, zelensky } from './told-paths.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

const asked = (variables: object) => pathsOf(product, variables)

describe('what a path may go through', () => {
  const between = (args: object) => asked({ from: medinsky, to: zelensky, maxHops: 2, first: 10, ...args })

  test('topics only where asked', async () => {
    const { told: paths } = await between({ throughTopics: true })
    expect(paths.map((path) => path.split('\n').filter((line) => /^\w+:/.test(line))[1])).toEqual([
      ukraine,
      'topic:prisoner-exchange',
    ])
  })

  test('not what is to be avoided', async () => {
    expect(await between({ avoid: [ukraine] })).toMatchObject({ status: 'COMPLETE', told: [] })
  })

  test('not what is referred to too often, which it names', async () => {
    expect(await between({ maxDegree: 30 })).toMatchObject({
      status: 'COMPLETE',
      told: [],
      hubs: [{ id: russia }, { id: ukraine }],
    })
  })

  test('only along the relations asked for', async () => {
    expect(await between({ relations: ['MEMBER_OF', 'SPEAKS_AGAINST'] })).toMatchObject({
      told: [expect.stringContaining('SPEAKS_AGAINST')],
    })
    expect(await between({ relations: ['MEMBER_OF'] })).toMatchObject({ told: [] })
  })

  test('only what was said at the time asked for, and what nobody said', async () => {
    const kremlin = (said: object) => asked({ from: 'organisation:kremlin', to: ukraine, maxHops: 1, said })
    expect((await kremlin({ from: '2025-06-09', to: '2025-06-09' })).told).toHaveLength(1)
    expect((await kremlin({ to: '2025-06-08' })).told).toEqual([])
    // When Medinsky said it, no source tells.
    expect((await asked({ from: medinsky, to: ukraine, maxHops: 1, said: { from: '2025' } })).told).toEqual(
      [],
    )
    expect(
      (await asked({ from: zelensky, to: ukraine, maxHops: 1, said: { from: '2030' } })).told,
    ).toHaveLength(1)
    // A date with an open beginning may lie in 2024, and does not certainly lie in 2025.
    const address = (said: object) =>
      asked({ from: zelensky, to: 'group:ukrainian-public', maxHops: 1, said })
    expect((await address({ to: '2024' })).told).toHaveLength(1)
    expect((await address({ from: '2025', to: '2025', certainty: 'CERTAIN' })).told).toEqual([])
  })
})

test('it says that there may be more, where as many were found as were asked for', async () => {
  expect(await asked({ from: medinsky, to: zelensky, first: 1, maxHops: 4 })).toMatchObject({
    status: 'ENOUGH',
    hopsSearched: 2,
    told: [expect.stringContaining(ukraine)],
  })
})

test('ends that are not there, are no entities or are one and the same are refused', async () => {
  const refusals = (args: string) => product.refusals(`{ connections(${args}) { status } }`)
  expect(
    await Promise.all(
      [
        `from: "person:nobody", to: "${zelensky}"`,
        `from: "${medinsky}", to: "statement:zelensky-exchange-complex"`,
        `from: "Medinsky", to: "${zelensky}"`,
        `from: "${medinsky}", to: "${medinsky}"`,
        `from: "${medinsky}", to: "${zelensky}", maxHops: 5`,
        `from: "${medinsky}", to: "${zelensky}", first: 11`,
        `from: "${medinsky}", to: "${zelensky}", maxDegree: 0`,
        `from: "${medinsky}", to: "${zelensky}", relations: []`,
        `from: "${medinsky}", to: "${zelensky}", avoid: []`,
        `from: "${medinsky}", to: "${zelensky}", avoid: ["Ukraine"]`,
      ].map(refusals),
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "BAD_USER_INPUT from: there is no actor, event, place or topic "person:nobody" in this graph. Look its id up with search or actorsNamed.",
      ],
      [
        "BAD_USER_INPUT to: there is no actor, event, place or topic "statement:zelensky-exchange-complex" in this graph. Look its id up with search or actorsNamed.",
      ],
      [
        "BAD_USER_INPUT from: "Medinsky" is not the id of a record. An id is a kind, a colon and words of a-z and 0-9 joined by hyphens, at most 120 characters: person:vladimir-medinsky. Kinds: place, topic, organisation, person, group, membership, event, participation, source, attestation, scale, statement, assessment, grade, relation, judgement, attribution, evidence. Look up actors by name with actorsNamed, and anything else with search.",
      ],
      [
        "BAD_USER_INPUT to: "person:vladimir-medinsky" is the same record as "person:vladimir-medinsky". Name two different ones.",
      ],
      [
        "BAD_USER_INPUT maxHops: must be 1 to 4; it is 5.",
      ],
      [
        "BAD_USER_INPUT first: must be 1 to 10; it is 11.",
      ],
      [
        "BAD_USER_INPUT maxDegree: must be 1 to 5000; it is 0.",
      ],
      [
        "BAD_USER_INPUT connections.relations: an empty list matches nothing. Leave it out, or name at least one.",
      ],
      [
        "BAD_USER_INPUT connections.avoid: an empty list matches nothing. Leave it out, or name at least one.",
      ],
      [
        "BAD_USER_INPUT avoid[0]: "Ukraine" is not the id of a record. An id is a kind, a colon and words of a-z and 0-9 joined by hyphens, at most 120 characters: person:vladimir-medinsky. Kinds: place, topic, organisation, person, group, membership, event, participation, source, attestation, scale, statement, assessment, grade, relation, judgement, attribution, evidence. Look up actors by name with actorsNamed, and anything else with search.",
      ],
    ]
  `)
})

test('what is to be avoided and is not there is warned of', async () => {
  const { extensions } = await product.answer(
    `{ connections(from: "${medinsky}", to: "${zelensky}", avoid: ["person:nobody"]) { status } }`,
  )
  expect(extensions).toMatchObject({
    warnings: [{ code: 'UNKNOWN_ID', argument: 'avoid[0]', id: 'person:nobody' }],
  })
})

describe('after a correction', () => {
  const correct = (query: string, input: object) =>
    product.api.execute({ query, variables: { input } }, undefined, local)
  const path = () => asked({ from: medinsky, to: zelensky, maxHops: 2 })

  test('merged actors are one, under either id', async () => {
    const { errors } = await correct(
      'mutation ($input: JudgeInput!) { judgeSame(input: $input) { judgement { id } } }',
      { actors: ['group:critics-of-the-exchange', 'group:analysts'], basis: 'So.' },
    )
    expect(errors).toBeUndefined()
    const found = await asked({ from: 'group:critics-of-the-exchange', to: zelensky, maxHops: 1 })
    expect(found.told).toEqual([
      ['group:analysts', 'SPEAKS_ABOUT> analysts-zelensky-under-pressure', zelensky].join('\n'),
    ])
    expect(await asked({ from: 'group:analysts', to: zelensky, maxHops: 1 })).toEqual(found)
  })

  test('what was withdrawn connects nobody', async () => {
    expect((await path()).told.join()).toContain('<MEMBER_OF')
    const { errors } = await correct(
      'mutation ($input: WithdrawInput!) { withdraw(input: $input) { withdrawn { id } } }',
      { id: 'membership:zelensky-president-of-ukraine', reason: 'Wrong.' },
    )
    expect(errors).toBeUndefined()
    expect((await path()).told.join()).not.toContain('<MEMBER_OF')
  })
})
