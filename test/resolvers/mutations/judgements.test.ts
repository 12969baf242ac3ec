import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous, local } from '../../../src/domain/viewers.ts'
import { bundle, relation, statement } from '../../bundle/small-bundle.ts'
import { openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(
    bundle({
      organisations: [
        { id: 'organisation:ukraine', name: 'Ukraine', organisationKind: 'STATE' },
        { id: 'organisation:office', name: 'Office of the President', organisationKind: 'GOVERNMENT' },
      ],
      persons: [
        {
          id: 'person:volodymyr-zelensky',
          name: 'Volodymyr Zelensky',
          country: 'UA',
          sameAs: ['https://www.wikidata.org/wiki/Q3874799'],
        },
        { id: 'person:zelenskyy-v', name: 'Володимир Зеленський' },
        { id: 'person:maria-zelensky', name: 'Maria Zelensky', country: 'PL' },
      ],
      memberships: [
        {
          id: 'membership:zelensky-office',
          member: 'person:volodymyr-zelensky',
          organisation: 'organisation:office',
        },
      ],
      statements: [
        statement('a', { speakers: [{ actor: 'person:volodymyr-zelensky' }] }),
        statement('b', { speakers: [{ actor: 'person:zelenskyy-v' }] }),
      ],
      relations: [],
    }),
  )
})
afterAll(() => product.close())

const matching = `query ($name: String!, $country: CountryCode, $sameAs: [URL!], $context: [ID!]) {
  matchActors(name: $name, country: $country, sameAs: $sameAs, context: $context) {
    actor { id } matchedName score reasons { kind weight explanation }
  }
}`
const found = async (variables: object) => {
  const { matchActors } = await product.ask(matching, variables)
  return matchActors.map(
    ({ actor, score, reasons }: { actor: { id: string }; score: number; reasons: { kind: string }[] }) => [
      actor.id,
      Number(score.toFixed(2)),
      ...reasons.map(({ kind }) => kind),
    ],
  )
}
const judging = (field: string) => `mutation ($input: JudgeInput!) { ${field}(input: $input) {
  judgement { id verdict actorIds score basis by } actors { id } change { kind }
} }`
const reversing = `mutation ($input: WithdrawInput!) { reverseJudgement(input: $input) {
  withdrawn { kind } change { kind }
} }`
const pair = ['person:volodymyr-zelensky', 'person:zelenskyy-v']
const spoken = '{ actor(id: "person:zelenskyy-v") { id statements { totalCount nodes { id } } } }'

test('a name finds whom it may mean across scripts and spellings, each with its reasons', async () => {
  expect(await found({ name: 'President Volodymyr Zelenskyy' })).toEqual([
    ['person:volodymyr-zelensky', 0.9, 'OTHER_SPELLING'],
    ['person:zelenskyy-v', 0.9, 'OTHER_SPELLING'],
    ['person:maria-zelensky', 0.45, 'SIMILAR_NAME'],
  ])
  expect(await found({ name: 'Volodymyr Zelenskyy' })).toEqual([
    ['person:volodymyr-zelensky', 0.95, 'OTHER_SPELLING'],
    ['person:zelenskyy-v', 0.95, 'OTHER_SCRIPT'],
    ['person:maria-zelensky', 0.45, 'SIMILAR_NAME'],
  ])
  expect(await found({ name: 'Nobody Known' })).toEqual([])
})

test('a shared page, country and organisation speak for a match, and another country against it', async () => {
  const variables = {
    name: 'V. Zelensky',
    country: 'UA',
    sameAs: ['https://www.wikidata.org/wiki/Q3874799/'],
    context: ['organisation:office'],
  }
  const [best, ...others] = await found(variables)
  expect(best.slice(2)).toEqual(['SIMILAR_NAME', 'SAME_IDENTIFIER', 'SHARED_CONTEXT', 'SAME_COUNTRY'])
  expect(best[1]).toBeGreaterThan(0.98)
  expect(others.at(-1)).toEqual(['person:maria-zelensky', 0.31, 'SIMILAR_NAME', 'OTHER_COUNTRY'])
  const { matchActors } = await product.ask(matching, variables)
  for (const { score, reasons } of matchActors) {
    const sum = reasons.reduce((total: number, { weight }: { weight: number }) => total + weight, 0)
    expect(sum).toBeCloseTo(score, 10)
  }
})

test('two that are judged the same answer as one, and part again when that is reversed', async () => {
  const apart = await product.ask(spoken)
  const input = { actors: pair, basis: 'The same office, the same name.', score: 0.95 }
  const { judgeSame } = await product.ask(judging('judgeSame'), { input }, local)
  expect(judgeSame).toMatchObject({
    judgement: { verdict: 'SAME_AS', actorIds: pair, score: 0.95, by: 'local' },
    actors: [{ id: 'person:volodymyr-zelensky' }, { id: 'person:volodymyr-zelensky' }],
    change: { kind: 'CREATED' },
  })
  expect(await product.ask(spoken)).toEqual({
    actor: {
      id: 'person:volodymyr-zelensky',
      statements: { totalCount: 2, nodes: [{ id: 'statement:b' }, { id: 'statement:a' }] },
    },
  })
  // What is refused has no id: only what holds can be reversed.
  expect(await product.errorOf(judging('judgeDifferent'), { input }, local)).toEqual({
    code: 'CONFLICT',
    message:
      `"${pair.join('" and "')}" would be the same and not the same: this judgement (${pair.join(' NOT_SAME_AS ')}), ` +
      `${judgeSame.judgement.id} (${pair.join(' SAME_AS ')}). Reverse the wrong ones first.`,
  })
  const reversal = { id: judgeSame.judgement.id, reason: 'A namesake.' }
  const withdraw = reversing.replace('reverseJudgement', 'withdraw')
  expect(await product.errorOf(withdraw, { input: reversal })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.id',
  })
  expect(await product.ask(reversing, { input: reversal }, local)).toEqual({
    reverseJudgement: { withdrawn: { kind: 'JUDGEMENT' }, change: { kind: 'WITHDRAWN' } },
  })
  expect(await product.ask(spoken)).toEqual(apart)
})

test('a record that was merged is read and updated in itself, and the answer says which was written', async () => {
  const [canonical, merged] = pair
  const input = { actors: pair, basis: 'The same office, the same name.' }
  const { judgeSame } = await product.ask(judging('judgeSame'), { input }, local)
  const asked = `{ node(id: "${merged}") { ... on Person { id revision mergedRecords { id name revision content } } } }`
  const { node } = await product.ask(asked)
  const content = { id: merged, name: 'Володимир Зеленський' }
  expect(node).toEqual({
    id: canonical,
    revision: 1,
    mergedRecords: [{ id: merged, name: content.name, revision: 1, content }],
  })

  const updating = `mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) {
    person { id revision description mergedRecords { id revision content history { nodes { kind } } } }
    change { recordId record { id } }
  } }`
  const [{ id, revision }] = node.mergedRecords
  const changes = { id, revision, description: 'Its president.' }
  expect((await product.ask(updating, { input: changes })).updatePerson).toEqual({
    person: {
      id: canonical,
      revision: 1,
      description: null,
      mergedRecords: [
        {
          id: merged,
          revision: 2,
          content: { ...content, description: 'Its president.' },
          history: { nodes: [{ kind: 'CREATED' }, { kind: 'UPDATED' }] },
        },
      ],
    },
    change: { recordId: merged, record: { id: canonical } },
  })
  expect(await product.errorOf(updating, { input: changes })).toMatchObject({
    code: 'CONFLICT',
    record: merged,
    currentRevision: 2,
  })
  await product.ask(reversing, { input: { id: judgeSame.judgement.id, reason: 'A namesake.' } }, local)
  const { actor } = await product.ask(`{ actor(id: "${canonical}") { mergedRecords { id } } }`)
  expect(actor.mergedRecords).toEqual([])
})

test('a dispute between two that are judged the same is one of a speaker with himself, until that is reversed', async () => {
  const relating = `mutation ($input: RelateStatementsInput!) { relateStatements(input: $input) { relation { id } } }`
  await product.ask(relating, { input: relation() })
  const disputes = '{ disputes(filter: { sameSpeaker: true }) { nodes { id } } }'
  const others = disputes.replace('true', 'false')
  const withHimself = async () =>
    [await product.ask(disputes), await product.ask(others)].map((answer) => answer.disputes.nodes.length)
  expect(await withHimself()).toEqual([0, 1])
  const input = { actors: pair, basis: 'The same office, the same name.' }
  const { judgeSame } = await product.ask(judging('judgeSame'), { input }, local)
  expect(await withHimself()).toEqual([1, 0])
  await product.ask(reversing, { input: { id: judgeSame.judgement.id, reason: 'A namesake.' } }, local)
  expect(await withHimself()).toEqual([0, 1])
})

test('a judgement can be asked for, and tells who judged to those only who show a token', async () => {
  const input = { actors: ['person:maria-zelensky', pair[0]], basis: 'Another person.' }
  const { judgeDifferent } = await product.ask(judging('judgeDifferent'), { input }, local)
  const asked = 'query ($id: ID!) { node(id: $id) { ... on Judgement { verdict by } } }'
  const variables = { id: judgeDifferent.judgement.id }
  expect(await product.ask(asked, variables)).toEqual({ node: { verdict: 'NOT_SAME_AS', by: 'local' } })
  expect(await product.ask(asked, variables, anonymous)).toEqual({
    node: { verdict: 'NOT_SAME_AS', by: null },
  })
})

test('what cannot be judged is named', async () => {
  const refusal = (input: object) => product.errorOf(judging('judgeSame'), { input }, local)
  expect(await refusal({ actors: [pair[0]], basis: 'One.' })).toMatchObject({ argument: 'input.actors' })
  expect(await refusal({ actors: pair, basis: 'One.', score: 1.5 })).toMatchObject({
    argument: 'input.score',
  })
  expect(await refusal({ actors: pair, basis: '' })).toMatchObject({ argument: 'input.basis' })
  expect(await refusal({ actors: [pair[0], 'organisation:ukraine'], basis: 'One.' })).toMatchObject({
    argument: 'input.actors',
  })
})
