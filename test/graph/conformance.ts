import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine, GraphStore, Value } from '../../src/graph/store.ts'
import { query } from '../support/graphs/query.ts'

/** An engine under test. `gaps` are what it does not do, each with the reason, which the report then shows. */
export type Conformance = {
  readonly engine: Engine
  /** An empty store. The suite closes it. */
  readonly open: () => Promise<GraphStore>
  /** A store that cannot answer. */
  readonly down: () => Promise<GraphStore>
  readonly gaps: { readonly cancellation?: string }
}

const echo = query<{ value: Value }, { value: Value }, 'read', 'one'>('read', 'one', 'RETURN $value AS value')
const add = query<{ id: string; value: Value }, { id: string }, 'write', 'one'>(
  'write',
  'one',
  'CREATE (thing:Thing {id: $id, value: $value, count: 0, revision: 1}) RETURN thing.id AS id',
)
type Thing = { value: Value; count: number; revision: number }
const find = query<{ id: string }, Thing, 'read', 'maybeOne'>(
  'read',
  'maybeOne',
  'MATCH (thing:Thing {id: $id}) RETURN thing.value AS value, thing.count AS count, thing.revision AS revision',
)
const all = query<{ from: number }, { n: number }, 'read', 'many'>(
  'read',
  'many',
  'UNWIND range(1, 3) AS n WITH n WHERE n >= $from RETURN n',
  ['from'],
)
const countUp = query<{ id: string }, { count: number }, 'write', 'one'>(
  'write',
  'one',
  'MATCH (thing:Thing {id: $id}) SET thing.count = thing.count + 1 RETURN thing.count AS count',
)
/** Design, section 4, "Writes", rule 1: the SET locks the record, then the revision is compared. */
const takeRevision = query<{ id: string; by: number; revision: number }, { by: number }, 'write', 'maybeOne'>(
  'write',
  'maybeOne',
  `MATCH (thing:Thing {id: $id})
SET thing.lock = $by
WITH thing WHERE thing.revision = $revision
SET thing.revision = thing.revision + 1
RETURN thing.lock AS by`,
  ['by', 'revision'],
)
const broken = query<Record<string, never>, { never: string }, 'write', 'many'>('write', 'many', 'THIS IS NO')

/** What GraphStore promises (src/graph/store.ts), asked of a real engine. */
export function storeConformance({ engine, open, down, gaps }: Conformance): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => store.close())

  const unlessGap = (gap: string | undefined, what: string, prove: () => Promise<void>) =>
    gap === undefined ? test(what, prove) : test.skip(`${what} (gap: ${gap})`, prove)
  const write = (id: string, value: Value = null) =>
    store.transaction((transaction) => transaction.run(add, { id, value }))

  test('it says what it is', async () => {
    expect(store.engine).toBe(engine)
    expect(await store.ready()).toEqual({ engine, version: expect.stringMatching(/^\d+\.\d+/) })
  })

  describe('cardinality', () => {
    test('many gives every row, and an empty list for none', async () => {
      expect(await store.read(all, { from: 2 })).toEqual([{ n: 2 }, { n: 3 }])
      expect(await store.read(all, { from: 4 })).toEqual([])
    })

    test('maybeOne gives null for none, one gives the row, none gives nothing', async () => {
      expect(await store.read(find, { id: 'nobody' })).toBeNull()
      expect(await store.read(echo, { value: 1 })).toEqual({ value: 1 })
      const nothing = query<Record<string, never>, never, 'read', 'none'>('read', 'none', 'RETURN 1 AS one')
      expect(await store.read(nothing, {})).toBeUndefined()
    })

    test('a query that breaks its word is a bug, and told by name', async () => {
      const one = { ...all, returns: 'one' as const, name: 'threeRows' }
      await expect(store.read(one, { from: 1 })).rejects.toThrow('threeRows gave 3 rows, not one')
      const maybeOne = { ...all, returns: 'maybeOne' as const, name: 'threeRows' }
      await expect(store.read(maybeOne, { from: 1 })).rejects.toThrow('threeRows gave 3 rows')
    })
  })

  describe('values', () => {
    const values: [string, Value][] = [
      ['null', null],
      ['booleans', [true, false]],
      ['whole numbers', [0, -1, 7, 2 ** 31, 1_749_469_320_000, -62_135_596_800_000]],
      ['fractions', [0.5, -0.001, 1e-9]],
      ['strings', ['', "it's", '"quoted"', 'Зеленський', 'a\nb\t\\', '🕊️ 𝔘𝔫 🇺🇦', 'é e\u0301']],
      ['an empty list', []],
      ['maps, nested', { a: { b: [{ c: null }, { c: 'd' }], e: {} } }],
    ]
    test.each(values)('%s come back as they went in', async (_, value) => {
      expect(await store.read(echo, { value })).toEqual({ value })
    })

    test.each([
      ['a string', '🕊️ said'],
      ['a whole number', 1_749_469_320_000],
      ['a fraction', 0.25],
      ['a boolean', false],
      ['a list', ['a', '🇺🇦', '']],
      ['an empty list', []],
      ['null', null],
    ])('%s is kept in a record', async (kind, value) => {
      await write(`kept ${kind}`, value)
      expect(await store.read(find, { id: `kept ${kind}` })).toMatchObject({ value })
    })

    test('a parameter that is declared an integer counts as one, in lists of maps too', async () => {
      const halves = query<{ walks: { limit: number }[]; take: number }, { half: number }, 'read', 'many'>(
        'read',
        'many',
        'UNWIND $walks AS walk WITH walk LIMIT $take RETURN walk.limit / 2 AS half',
        ['walks[].limit', 'take'],
      )
      const walks = [{ limit: 7 }, { limit: 8 }, { limit: 9 }]
      expect(await store.read(halves, { walks, take: 2 })).toEqual([{ half: 3 }, { half: 4 }])
    })
  })

  describe('transactions', () => {
    test('give what the work gives, and keep what it wrote', async () => {
      const given = await store.transaction(async (transaction) => {
        await transaction.run(add, { id: 'kept', value: 1 })
        return await transaction.run(find, { id: 'kept' })
      })
      expect(given).toMatchObject({ value: 1 })
      expect(await store.read(find, { id: 'kept' })).toMatchObject({ value: 1 })
    })

    test('are told of once they are committed, but not if they fail', async () => {
      let told = 0
      const end = store.onCommit(() => {
        told += 1
      })
      await store.transaction((transaction) => transaction.run(add, { id: 'told', value: 1 }))
      expect(told).toBe(1)
      await expect(store.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
      expect(told).toBe(1)
      end()
      await store.transaction((transaction) => transaction.run(add, { id: 'not told', value: 1 }))
      expect(told).toBe(1)
    })
    test('show others nothing before they end', async () => {
      await store.transaction(async (transaction) => {
        await transaction.run(add, { id: 'unseen', value: 1 })
        expect(await store.read(find, { id: 'unseen' })).toBeNull()
      })
    })

    test('keep nothing where the work throws, pass on its error, and leave nothing blocked', async () => {
      await write('contested')
      const fault = new Error('the work broke')
      const failed = store.transaction(async (transaction) => {
        await transaction.run(add, { id: 'half', value: 1 })
        await transaction.run(countUp, { id: 'contested' })
        throw fault
      })
      await expect(failed).rejects.toBe(fault)
      expect(await store.read(find, { id: 'half' })).toBeNull()
      await store.transaction((transaction) => transaction.run(countUp, { id: 'contested' }))
      expect(await store.read(find, { id: 'contested' })).toMatchObject({ count: 1 })
    })

    test('keep nothing where a query fails, even if other queries of the work are under way', async () => {
      const failed = store.transaction(async (transaction) => {
        const ids = ['under way 1', 'under way 2']
        await Promise.all([
          ...ids.map((id) => transaction.run(add, { id, value: 1 })),
          transaction.run(broken, {}),
        ])
      })
      await expect(failed).rejects.toThrow()
      expect(await store.read(find, { id: 'under way 1' })).toBeNull()
      await write('after the failure')
      expect(await store.read(find, { id: 'after the failure' })).not.toBeNull()
    })

    test('of 64 that want one revision of a record, one gets it', async () => {
      await write('locked')
      const takers = Array.from({ length: 64 }, (_, by) =>
        store.transaction((transaction) => transaction.run(takeRevision, { id: 'locked', by, revision: 1 })),
      )
      const winners = (await Promise.all(takers)).filter((taken) => taken !== null)
      expect(winners).toHaveLength(1)
      expect(await store.read(find, { id: 'locked' })).toMatchObject({ revision: 2 })
    })

    test('of 64 that count one record up, none is lost', async () => {
      await write('counted')
      const counts = Array.from({ length: 64 }, () =>
        store.transaction((transaction) => transaction.run(countUp, { id: 'counted' })),
      )
      const given = (await Promise.all(counts)).map(({ count }) => count)
      expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1))
    })
  })

  describe('what is rolled back', () => {
    test('gives what the work gives, which sees what it wrote, and keeps nothing, nor tells of it', async () => {
      let told = 0
      const end = store.onCommit(() => {
        told += 1
      })
      const given = await store.rolledBack(async (transaction) => {
        await transaction.run(add, { id: 'tried', value: 1 })
        expect(await store.read(find, { id: 'tried' })).toBeNull()
        return await transaction.run(find, { id: 'tried' })
      })
      expect(given).toMatchObject({ value: 1 })
      expect(await store.read(find, { id: 'tried' })).toBeNull()
      expect(told).toBe(0)
      end()
    })

    test('passes on an error of the work, and leaves nothing blocked', async () => {
      await write('tried in vain')
      const fault = new Error('the work broke')
      const failed = store.rolledBack(async (transaction) => {
        await transaction.run(countUp, { id: 'tried in vain' })
        throw fault
      })
      await expect(failed).rejects.toBe(fault)
      await store.transaction((transaction) => transaction.run(countUp, { id: 'tried in vain' }))
      expect(await store.read(find, { id: 'tried in vain' })).toMatchObject({ count: 1 })
    })

    test('gives the reason of a signal at once, also where it waits for another', async () => {
      const stop = new AbortController()
      await store.rolledBack(async () => {
        const waiting = store.rolledBack(async () => 'never', { signal: stop.signal })
        stop.abort(new Error('enough'))
        await expect(waiting).rejects.toThrow('enough')
      })
      expect(await store.rolledBack(async () => 'next')).toBe('next')
    })
  })

  describe('the abort signal', () => {
    const slow = query<Record<string, never>, { n: number }, 'read', 'one'>(
      'read',
      'one',
      'UNWIND range(1, 2000) AS a UNWIND range(1, 1000) AS b WITH a * b AS c WHERE c % 7 = 1 RETURN count(c) AS n',
    )

    test('refuses a read that has not begun', async () => {
      const signal = AbortSignal.abort(new Error('too late'))
      await expect(store.read(echo, { value: 1 }, { signal })).rejects.toThrow('too late')
    })

    test('gives the reason, not an answer, once it is given during a read', async () => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(new Error('enough')), 20)
      await expect(store.read(slow, {}, { signal: stop.signal })).rejects.toThrow('enough')
    })

    unlessGap(gaps.cancellation, 'ends the read in the engine', async () => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(new Error('enough')), 50)
      const endless = { ...slow, text: endlessText(slow.text) }
      await expect(store.read(endless, {}, { signal: stop.signal })).rejects.toThrow('enough')
    })
  })

  test('a constraint or an index is defined once, however often it is asked for', async () => {
    for (const _ of [1, 2])
      await store.define(['CREATE INDEX thing_id IF NOT EXISTS FOR (n:Thing) ON (n.id)'])
    await write('indexed')
    expect(await store.read(find, { id: 'indexed' })).not.toBeNull()
  })

  test('a store that does not answer says so, in words that are not its driver’s', async () => {
    const silent = await down()
    const coded = { code: 'SERVICE_UNAVAILABLE', message: expect.stringMatching(/^The graph store /) }
    await expect(silent.ready()).rejects.toMatchObject(coded)
    await expect(silent.read(echo, { value: 1 })).rejects.toMatchObject(coded)
    const writing = silent.transaction((transaction) => transaction.run(add, { id: 'lost', value: null }))
    await expect(writing).rejects.toMatchObject(coded)
    await silent.close()
  })

  test('closing twice is fine', async () => {
    const other = await down()
    await other.close()
    await other.close()
  })
}

const endlessText = (text: Record<Engine, string>): Record<Engine, string> => ({
  embedded: text.embedded.replaceAll('000)', '000000)'),
  neo4j: text.neo4j.replaceAll('000)', '000000)'),
})
