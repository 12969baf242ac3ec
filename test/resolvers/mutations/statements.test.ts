import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { adaSays, recordStatement, report, said, twoSpeakers } from '../../support/ada-says.ts'
import { mutation, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(twoSpeakers)
})
afterAll(() => product.close())

const ask: typeof product.ask = (...args) => product.ask(...args)
const errorOf: typeof product.errorOf = (...args) => product.errorOf(...args)

const updateStatement = mutation('updateStatement', 'statement', said)

describe('recording', () => {
  test('a statement with its reports; a passage needs only its words', async () => {
    const { recordStatement: recorded } = await ask(recordStatement, { input: adaSays() })
    expect(recorded).toEqual({
      statement: {
        id: 'statement:ada-2025-06-07-the-list-was-handed-over-on',
        revision: 1,
        text: 'The list was handed over on Saturday.',
        type: 'CLAIM',
        form: 'MIXED',
        independentSources: 1,
        saidAt: { edtf: '2025-06-07' },
        speakers: [{ role: 'negotiator', actor: { id: 'person:ada', name: 'Ada' } }],
        quotes: [{ words: 'dirty games' }],
        attributions: {
          nodes: [
            {
              id: 'attribution:ada-2025-06-07-the-list-was-handed-over-on-daily',
              revision: 1,
              cue: 'said',
              source: { id: 'source:daily' },
              passages: [{ exact: 'dirty games' }],
            },
          ],
        },
      },
      change: {
        kind: 'CREATED',
        by: 'anna',
        record: { id: 'statement:ada-2025-06-07-the-list-was-handed-over-on' },
      },
    })
  })

  test('a statement of somebody new, in a source that is new, as one write', async () => {
    const input = adaSays({
      persons: [{ id: 'person:carl', name: 'Carl' }],
      sources: [{ id: 'source:post', sourceKind: 'POST', url: 'https://posts.example/1', primary: true }],
      speakers: [{ actor: 'person:carl' }],
      attributions: [report('source:post'), report('source:daily', 'he said so', false)],
      idempotencyKey: 'carl',
    })
    const { recordStatement: recorded } = await ask(recordStatement, { input })
    expect(recorded.statement).toMatchObject({
      independentSources: 2,
      speakers: [{ actor: { name: 'Carl' } }],
    })
    expect(await ask(recordStatement, { input })).toEqual({ recordStatement: recorded })
    expect(
      await ask('{ sourceByUrl(url: "https://posts.example/1") { statements { totalCount } } }'),
    ).toEqual({
      sourceByUrl: { statements: { totalCount: 1 } },
    })
  })

  test('needs no folder for temporary files', async () => {
    vi.stubEnv('TMPDIR', '/none')
    const input = adaSays({ id: 'statement:without-a-folder' })
    const { recordStatement: recorded } = await ask(recordStatement, { input })
    vi.unstubAllEnvs()
    expect(recorded.statement.id).toBe('statement:without-a-folder')
  })

  test.each([
    [
      'a report without words',
      { attributions: [{ source: 'source:daily', passages: [] }] },
      'input.attributions[0].passages',
    ],
    [
      'words of nothing',
      { attributions: [{ source: 'source:daily', passages: [{ exact: 'a' }, { exact: '' }] }] },
      'input.attributions[0].passages[1].exact',
    ],
    ['no report', { attributions: [] }, 'input.attributions'],
    ['a speaker who is not there', { speakers: [{ actor: 'person:nobody' }] }, 'input.speakers[0].actor'],
    [
      'the same source twice',
      { attributions: [report('source:daily'), report('source:daily')] },
      'input.attributions[1]',
    ],
    ['a new actor without an id', { persons: [{ name: 'Dora' }] }, 'input.persons[0]'],
    [
      'a new actor with an empty name',
      { persons: [{ id: 'person:dora', name: '' }] },
      'input.persons[0].name',
    ],
    [
      'a key inside of the input',
      { persons: [{ id: 'person:dora', name: 'Dora', idempotencyKey: 'x' }] },
      'input.persons[0].idempotencyKey',
    ],
  ])('%s is refused by its argument, and nothing is written', async (_what, changes, argument) => {
    const before = await product.logged()
    expect(await errorOf(recordStatement, { input: adaSays(changes) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    })
    expect(await product.logged()).toBe(before)
    expect(await ask('{ node(id: "person:dora") { id } }')).toEqual({ node: null })
  })

  test('a new actor whose id is taken is a conflict, and nothing is written', async () => {
    const before = await product.logged()
    const input = adaSays({ persons: [{ id: 'person:ada', name: 'Another Ada' }] })
    expect(await errorOf(recordStatement, { input })).toMatchObject({
      code: 'CONFLICT',
      record: 'person:ada',
    })
    expect(await product.logged()).toBe(before)
  })
})

describe('correcting', () => {
  test('what was said, one report, and one more report', async () => {
    const id = 'statement:correct'
    const { recordStatement: recorded } = await ask(recordStatement, { input: adaSays({ id }) })
    const [attribution] = recorded.statement.attributions.nodes
    const { updateStatement: updated } = await ask(updateStatement, {
      input: {
        id,
        revision: 1,
        text: 'The list was handed over on 7 June.',
        attributions: [{ id: attribution.id, revision: 1, cue: null, channel: 'INTERVIEW' }],
        addAttributions: [report('source:weekly', 'the list', false)],
      },
    })
    expect(updated).toMatchObject({
      statement: {
        revision: 2,
        text: 'The list was handed over on 7 June.',
        type: 'CLAIM',
        independentSources: 2,
        attributions: {
          nodes: [
            { id: attribution.id, revision: 2, cue: null, passages: [{ exact: 'dirty games' }] },
            { id: 'attribution:correct-weekly', revision: 1, source: { id: 'source:weekly' } },
          ],
        },
      },
      change: { kind: 'UPDATED', record: { id } },
    })
    expect(await errorOf(updateStatement, { input: { id, revision: 1, text: 'Late.' } })).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 2,
    })
    const late = { id, revision: 2, attributions: [{ id: attribution.id, revision: 1, cue: 'late' }] }
    expect(await errorOf(updateStatement, { input: late })).toMatchObject({
      code: 'CONFLICT',
      record: attribution.id,
      currentRevision: 2,
    })
  })

  test.each([
    [
      'a source that reports it already',
      { addAttributions: [report('source:daily')] },
      'input.addAttributions[0]',
    ],
    [
      'a report of another statement',
      { attributions: [{ id: 'attribution:b-daily', revision: 1 }] },
      'input.attributions[0].id',
    ],
    [
      'a report that is named twice',
      {
        attributions: ['said', 'added'].map((cue) => ({ id: 'attribution:a-daily', revision: 1, cue })),
      },
      'input.attributions[1].id',
    ],
    [
      'words of nothing',
      { attributions: [{ id: 'attribution:a-daily', revision: 1, passages: [{ exact: '' }] }] },
      'input.attributions[0].passages[0].exact',
    ],
    ['no words', { text: null }, 'input'],
    ['no speaker', { speakers: [] }, 'input.speakers'],
  ])('%s is refused by its argument, and nothing is written', async (_what, changes, argument) => {
    const before = await product.logged()
    const input = { id: 'statement:a', revision: 1, ...changes }
    expect(await errorOf(updateStatement, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(await product.logged()).toBe(before)
  })
})

test('mutations of one request run one after another, and each payload shows what it wrote', async () => {
  const query = `mutation {
    first: createTopic(input: { id: "topic:t", name: "First" }) { topic { name } }
    second: updateTopic(input: { id: "topic:t", revision: 1, name: "Second" }) { topic { name } }
    third: updateTopic(input: { id: "topic:t", revision: 1, name: "Third" }) { topic { name } }
  }`
  const { data, errors } = await product.api.execute({ query }, undefined, local)
  expect(JSON.parse(JSON.stringify(data))).toBeNull()
  expect(errors).toMatchObject([{ path: ['third'], extensions: { code: 'CONFLICT', currentRevision: 2 } }])
  expect(await ask('{ topic(id: "topic:t") { name } }')).toEqual({ topic: { name: 'Second' } })
})
