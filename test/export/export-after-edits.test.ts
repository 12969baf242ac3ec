import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { recordOfContent } from '../../src/bundle/to-graph/content.ts'
import type { Verdict } from '../../src/domain/graphs/clusters.ts'
import { OnRecordError } from '../../src/errors.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { requestRecords } from '../../src/records/context.ts'
import { judge } from '../../src/records/write/judging.ts'
import { redact } from '../../src/records/write/redacting.ts'
import { revertChange } from '../../src/records/write/reverting.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { importSmall, note } from '../records/small-graph.ts'
import { engine, openTestStore } from '../support/engines.ts'

let store: GraphStore
const slugs = ['a', 'b', 'c', 'd']
beforeAll(async () => {
  store = await openTestStore()
  await importSmall(store, {
    persons: slugs.map((slug) => ({ id: `person:${slug}`, name: `Person ${slug}` })),
  })
})
afterAll(() => store.close())

async function exported(): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportBundle(store)) pieces.push(piece)
  return pieces.join('')
}

const because = (reason: string) => ({ ...note(reason), reason })

const judgements = fc.array(
  fc.record({
    verdict: fc.constantFrom<Verdict>('SAME_AS', 'SAME_AS', 'NOT_SAME_AS'),
    pair: fc.uniqueArray(fc.constantFrom(...slugs), { minLength: 2, maxLength: 2 }),
  }),
  { maxLength: 5 },
)

test('whatever is merged is exported, and parted again, in whichever order, leaves the export byte for byte as it was', async () => {
  const before = await exported()
  const expectJudgements = async (ids: Iterable<string>) => {
    const { judgements = [], ...rest }: Bundle = JSON.parse(await exported())
    expect(judgements.map(({ id }) => id)).toEqual([...ids].sort())
    expect(bundleText(rest)).toBe(before)
  }
  const property = fc.asyncProperty(judgements, fc.infiniteStream(fc.nat()), async (given, picks) => {
    const made = new Set<string>()
    for (const { verdict, pair } of given) {
      const actorIds = pair.map((slug) => `person:${slug}`) as [string, string]
      const done = await judge(store, { verdict, of: actorIds, score: null, basis: 'So.' }, note()).catch(
        refused,
      )
      if (done) made.add(done.judgement)
      await expectJudgements(made)
    }
    const merged: Bundle = JSON.parse(await exported())
    expect(await importBundle(store, merged)).toMatchObject({ created: [], updated: [], problems: [] })
    while (made.size > 0) {
      const [id = ''] = [...made].slice((picks.next().value ?? 0) % made.size)
      await withdraw(store, id, because('Not so.'))
      made.delete(id)
      await expectJudgements(made)
    }
    expect(await exported()).toBe(before)
    const records = requestRecords(store)
    const actors = await Promise.all(slugs.map((slug) => records.actor(`person:${slug}`)))
    expect(actors.map((actor) => actor?.id)).toEqual(slugs.map((slug) => `person:${slug}`))

    const { problems } = await importBundle(store, merged)
    expect(problems.map(({ record }) => record)).toEqual((merged.judgements ?? []).map(({ id }) => id))
  })
  await fc.assert(property, { numRuns: engine === 'neo4j' ? 5 : 30 })
}, 300_000)

/** A judgement that contradicts the others is refused; anything else is a fault. */
function refused(error: unknown): null {
  if (error instanceof OnRecordError && error.code === 'CONFLICT') return null
  throw error
}

test('a withdrawn statement is in no export, and comes back into it as it was', async () => {
  const before = await exported()
  await withdraw(store, 'statement:a', because('Wrong.'))
  const bundle: Bundle = JSON.parse(await exported())
  expect(bundle.statements?.map(({ id }) => id)).toEqual(['statement:b'])
  expect(bundle.relations ?? []).toEqual([])
  const { changes } = requestRecords(store)
  const { edges } = await changes.ofRecord('statement:a', { first: 9, after: null, order: 'SEQ' })
  await revertChange(store, edges.at(-1)?.node.id ?? '', { ...note(), rebuild: recordOfContent })
  expect(await exported()).toBe(before)
})

test('nothing of a redacted statement is in an export', async () => {
  await redact(store, 'statement:b', because('By order of a court.'))
  expect(await exported()).not.toContain('statement:b')
})
