import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { mutation, openForEditing } from '../../support/asking.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing()
})
afterAll(() => product.close())

const ask: typeof product.ask = (...args) => product.ask(...args)
const errorOf: typeof product.errorOf = (...args) => product.errorOf(...args)

const createPerson = mutation('createPerson', 'person', 'id name revision')
const updatePerson = mutation('updatePerson', 'person', 'id name revision description names { value kind }')

describe('ids', () => {
  test('one that is taken gets a number, one that was chosen is a conflict', async () => {
    expect((await ask(createPerson, { input: { name: 'Jane Doe' } })).createPerson.person.id).toBe(
      'person:jane-doe',
    )
    expect((await ask(createPerson, { input: { name: 'Jane Doe' } })).createPerson.person.id).toBe(
      'person:jane-doe-2',
    )
    expect(await errorOf(createPerson, { input: { id: 'person:jane-doe', name: 'Jane Doe' } })).toMatchObject(
      {
        code: 'CONFLICT',
        currentRevision: 1,
        message: 'There is already a "person:jane-doe".',
      },
    )
  })

  test('of many who add the same name at once, each gets a record of its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask(createPerson, { input: { name: 'Same Name' } })),
    )
    expect(new Set(answers.map(({ createPerson: { person } }) => person.id)).size).toBe(8)
    expect(answers.every(({ createPerson: { person } }) => person.revision === 1)).toBe(true)
  })
})

describe('a key', () => {
  test('makes a write happen once, however often it is sent', async () => {
    const input = { name: 'Only Once', idempotencyKey: 'once' }
    const [first, ...others] = [await ask(createPerson, { input }), await ask(createPerson, { input })]
    expect(others).toEqual([first])
    const before = await product.logged()
    expect(await Promise.all([ask(createPerson, { input }), ask(createPerson, { input })])).toEqual([
      first,
      first,
    ])
    expect(await product.logged()).toBe(before)
  })

  test('of several that are sent at once, one writes', async () => {
    const input = { name: 'At Once', idempotencyKey: 'at-once' }
    const before = await product.logged()
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(createPerson, { input })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await product.logged()).toBe(before + 1)
  })

  test('gives the update of then, though the record has moved on', async () => {
    await ask(createPerson, { input: { id: 'person:moving', name: 'Moving' } })
    const input = { id: 'person:moving', revision: 1, description: 'First.', idempotencyKey: 'move' }
    await ask(updatePerson, { input })
    await ask(updatePerson, { input: { id: 'person:moving', revision: 2, description: 'Second.' } })
    const again = await ask(updatePerson, { input })
    expect(again.updatePerson).toMatchObject({
      person: { revision: 3, description: 'Second.' },
      change: { kind: 'UPDATED' },
    })
  })

  test('is for one input and one mutation; another user may use the same', async () => {
    const twice = { name: 'Keyed', idempotencyKey: 'k1' }
    await ask(createPerson, { input: twice })
    expect(await errorOf(createPerson, { input: { ...twice, name: 'Other' } })).toMatchObject({
      code: 'CONFLICT',
    })
    const createTopic = mutation('createTopic', 'topic', 'id')
    expect(await errorOf(createTopic, { input: twice })).toMatchObject({ code: 'CONFLICT' })
    const berta = { name: 'berta', role: 'editor' } as const
    expect((await ask(createTopic, { input: twice }, berta)).createTopic.topic.id).toBe('topic:keyed')
  })
})

describe('an update', () => {
  test('of a stale revision is a conflict that tells the current one, and writes nothing', async () => {
    await ask(createPerson, { input: { id: 'person:stale', name: 'Stale' } })
    await ask(updatePerson, { input: { id: 'person:stale', revision: 1, name: 'Fresh' } })
    const before = await product.logged()
    expect(
      await errorOf(updatePerson, { input: { id: 'person:stale', revision: 1, name: 'Late' } }),
    ).toMatchObject({
      code: 'CONFLICT',
      currentRevision: 2,
    })
    expect(await product.logged()).toBe(before)
    expect(await ask('{ actor(id: "person:stale") { name revision } }')).toEqual({
      actor: { name: 'Fresh', revision: 2 },
    })
  })

  test('of 64 at once, one wins and 63 are told', async () => {
    await ask(createPerson, { input: { id: 'person:contended', name: 'Contended' } })
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, (_, number) =>
        product.api.execute(
          {
            query: updatePerson,
            variables: { input: { id: 'person:contended', revision: 1, description: `The ${number}th.` } },
          },
          undefined,
          local,
        ),
      ),
    )
    const codes = outcomes.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'WRITTEN').toSorted()
    expect(codes).toEqual([...Array.from({ length: 63 }, () => 'CONFLICT'), 'WRITTEN'])
    expect(await ask('{ actor(id: "person:contended") { revision history { totalCount } } }')).toEqual({
      actor: { revision: 2, history: { totalCount: 2 } },
    })
  })

  test('leaves what it does not name, clears what is null, replaces lists', async () => {
    const names = [{ value: 'V. One', kind: 'ALIAS' }]
    await ask(createPerson, { input: { id: 'person:one', name: 'One', description: 'Somebody.', names } })
    const { updatePerson: named } = await ask(updatePerson, {
      input: { id: 'person:one', revision: 1, names: [{ value: 'Uno', kind: 'ALIAS' }] },
    })
    expect(named.person).toMatchObject({
      description: 'Somebody.',
      names: [{ value: 'One' }, { value: 'Uno' }],
    })
    const { updatePerson: cleared } = await ask(updatePerson, {
      input: { id: 'person:one', revision: 2, description: null },
    })
    expect(cleared.person).toMatchObject({ revision: 3, description: null, names: [{}, {}] })
  })

  test('that changes nothing writes nothing', async () => {
    await ask(createPerson, { input: { id: 'person:still', name: 'Still' } })
    const { updatePerson: still } = await ask(updatePerson, {
      input: { id: 'person:still', revision: 1, name: 'Still' },
    })
    expect(still).toMatchObject({ person: { revision: 1 }, change: null })
  })

  test('of what is not there, or is something else, says so', async () => {
    expect(await errorOf(updatePerson, { input: { id: 'person:nobody', revision: 1 } })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await errorOf(updatePerson, { input: { id: 'topic:keyed', revision: 1 } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.id',
    })
  })
})
