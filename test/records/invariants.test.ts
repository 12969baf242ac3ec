import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { recordOfContent } from '../../src/bundle/to-graph/content.ts'
import { OnRecordError } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { requestRecords } from '../../src/records/context.ts'
import { judge } from '../../src/records/write/judging.ts'
import { redact } from '../../src/records/write/redacting.ts'
import { revertChange } from '../../src/records/write/reverting.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { writeRecords } from '../../src/records/write/writing.ts'
import { relation, statement } from '../bundle/small-bundle.ts'
import { engine, openTestStore } from '../support/engines.ts'
import { derivedDisputes, disputesAsHeld } from '../support/graphs/derived-disputes.ts'
import { query } from '../support/graphs/query.ts'
import { graphRecordsOf, note } from './small-graph.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const persons = ['a', 'b', 'c']
const statements = ['a', 'b', 'c']
const relations = ['a', 'b']
const types = ['CLAIM', 'DENIAL'] as const
const dates = [null, '2025', '2025-06', '2025-06-07T10:15Z', '../2025-06-08']

/** One thing that an editor may do; it is refused or done whole. */
type Writing = {
  readonly do: 'write'
  readonly slug: string
  readonly type: (typeof types)[number]
  readonly speaker: string
  readonly principal: string | null
  readonly about: string[]
  readonly edtf: string | null
  readonly sources: string[]
}
/** One statement answers another: disputes it, or neither for nor against. */
type Relating = {
  readonly do: 'relate'
  readonly id: string
  readonly pair: [string, string]
  readonly clash: boolean
}
type Step =
  | Writing
  | Relating
  | { readonly do: 'withdraw'; readonly id: string }
  | { readonly do: 'redact'; readonly id: string }
  | { readonly do: 'judge'; readonly same: boolean; readonly pair: [string, string] }
  | { readonly do: 'revert'; readonly back: number }

const ids = (run: number) => [
  ...statements.flatMap((slug) => [
    `statement:r${run}-${slug}`,
    ...['daily', 'weekly'].map((source) => `attribution:r${run}-${slug}-r${run}-${source}`),
  ]),
  ...persons.map((slug) => `person:r${run}-${slug}`),
  ...relations.map((slug) => `relation:r${run}-${slug}`),
]

const stepOf = (run: number): fc.Arbitrary<Step> => {
  const person = fc.constantFrom(...persons.map((slug) => `person:r${run}-${slug}`))
  const said = fc.constantFrom(...statements.map((slug) => `r${run}-${slug}`))
  const writing = fc.record({
    do: fc.constant('write' as const),
    slug: fc.constantFrom(...statements.map((slug) => `r${run}-${slug}`)),
    type: fc.constantFrom(...types),
    speaker: person,
    principal: fc.option(person),
    about: fc.subarray(persons.map((slug) => `person:r${run}-${slug}`)),
    edtf: fc.constantFrom(...dates),
    sources: fc.subarray([`r${run}-daily`, `r${run}-weekly`], { minLength: 1 }),
  })
  const relating = fc.record({
    do: fc.constant('relate' as const),
    id: fc.constantFrom(...relations.map((slug) => `relation:r${run}-${slug}`)),
    pair: fc.tuple(said, said),
    clash: fc.boolean(),
  })
  return fc.oneof(
    { weight: 3, arbitrary: writing },
    { weight: 3, arbitrary: relating },
    fc.record({ do: fc.constant('withdraw' as const), id: fc.constantFrom(...ids(run)) }),
    fc.record({ do: fc.constant('redact' as const), id: fc.constantFrom(...ids(run)) }),
    fc.record({ do: fc.constant('judge' as const), same: fc.boolean(), pair: fc.tuple(person, person) }),
    fc.record({ do: fc.constant('revert' as const), back: fc.nat(8) }),
  )
}

async function take(step: Step): Promise<unknown> {
  switch (step.do) {
    case 'withdraw':
      return withdraw(store, step.id, { ...note(), reason: 'Wrong.' })
    case 'redact':
      return redact(store, step.id, { ...note(), reason: 'Must go.' })
    case 'judge': {
      const verdict = step.same ? 'SAME_AS' : 'NOT_SAME_AS'
      return judge(store, { verdict, of: step.pair, score: null, basis: 'So.' }, note())
    }
    case 'revert':
      return revertChange(store, await changeBefore(step.back), { ...note(), rebuild: recordOfContent })
    case 'relate':
      return writeRecords(store, recordsOfRelating(step), note())
    case 'write':
      return writeRecords(store, recordsOfStep(step), note())
  }
}

/** The id of the change that so many others came after. */
async function changeBefore(back: number): Promise<string> {
  const { changes } = requestRecords(store)
  const after = String(Math.max(0, (await changes.count()) - 1 - back))
  const { edges } = await changes.inOrder({ first: 1, after, order: 'SEQ' }, null)
  return edges[0]?.node.id ?? ''
}

function recordsOfStep({ slug, type, speaker, principal, about, edtf, sources }: Writing) {
  const [template] = statement(slug).attributions
  const said = statement(slug, {
    text: `Said by ${speaker}.`,
    type,
    speakers: [{ actor: speaker, onBehalfOf: principal === speaker ? null : principal }],
    about,
    saidAt: edtf === null ? null : { edtf, basis: 'STATED' },
    attributions: sources.flatMap((source) =>
      template ? [{ ...template, id: `attribution:${slug}-${source}`, source: `source:${source}` }] : [],
    ),
  })
  return [...graphRecordsOf({ ...empty, statements: [said] }).values()]
}

function recordsOfRelating({ id, pair: [from, to], clash }: Relating) {
  const related = relation({
    id,
    relationType: clash ? 'REBUTS' : 'RESPONDS_TO',
    from: `statement:${from}`,
    to: `statement:${to}`,
    clash: clash ? 'SPEAKERS' : null,
    receipts: [`attribution:${from}-${from.split('-')[0]}-daily`],
  })
  return [...graphRecordsOf({ ...empty, relations: [related] }).values()]
}

const empty = { format: 'on-record-bundle/1' as const, title: '', description: '' }

const actorsAndSources = (run: number): Bundle => ({
  ...empty,
  sources: ['daily', 'weekly'].map((slug) => ({ id: `source:r${run}-${slug}`, sourceKind: 'ARTICLE' })),
  persons: persons.map((slug) => ({ id: `person:r${run}-${slug}`, name: `Person ${slug}` })),
})

/** Statements of one speaker each, of which the first two dispute one another. */
const beginning = (run: number): Step[] => [
  ...statements.map((slug, index) => ({
    do: 'write' as const,
    slug: `r${run}-${slug}`,
    type: 'CLAIM' as const,
    speaker: `person:r${run}-${slug}`,
    principal: null,
    about: [`person:r${run}-c`],
    edtf: dates[index] ?? null,
    sources: [`r${run}-daily`, `r${run}-weekly`],
  })),
  { do: 'relate', id: `relation:r${run}-a`, pair: [`r${run}-a`, `r${run}-b`], clash: true },
]

const broken = query<Record<string, never>, { id: string; what: string }, 'read', 'many'>(
  'read',
  'many',
  `MATCH (n:Statement) WHERE NOT EXISTS { (n)<-[:REPORTS]-(:Attribution) } RETURN n.id AS id, 'has no attribution' AS what
UNION ALL MATCH (n:Withdrawn)-[r]-() RETURN n.id AS id, 'is withdrawn and linked' AS what
UNION ALL MATCH (n:Record) WHERE n.content IS NULL OR n.digest IS NULL RETURN n.id AS id, 'holds nothing' AS what
UNION ALL MATCH (n:Record) WHERE n:Withdrawn RETURN n.id AS id, 'is both' AS what
UNION ALL MATCH (n:Withdrawn) WHERE n.redactedAt IS NOT NULL AND n.content IS NOT NULL RETURN n.id AS id, 'is readable' AS what
UNION ALL MATCH (n:Actor) WHERE NOT EXISTS { MATCH (c:Actor) WHERE c.id = n.canonicalId } RETURN n.id AS id, 'has no canonical' AS what
UNION ALL MATCH (n:Statement) WHERE COUNT { (n)-[:REPORTED_IN]->() } <> COUNT { (n)<-[:REPORTS]-() } RETURN n.id AS id, 'has other sources than attributions' AS what
UNION ALL MATCH (n:Statement) WHERE COUNT { (n)-[:SAID_BY]->() } <> 1 RETURN n.id AS id, 'has not one speaker' AS what
UNION ALL MATCH (n:Statement)-[said:SAID_BY]->() WHERE said.type IS NULL OR said.type <> n.type OR said.saidIn IS NULL OR said.saidIn <> coalesce(n.saidIn, '') RETURN n.id AS id, 'is counted as what it is not' AS what`,
)

const gaps = query<Record<string, never>, { seq: number; total: number }, 'read', 'one'>(
  'read',
  'one',
  `MATCH (counter:ChangeCounter {id: 'changes'}) RETURN counter.seq AS seq, COUNT { (:Change) } AS total`,
)

test('no sequence of edits breaks an invariant: each is done whole or refused with a reason', async () => {
  let run = 0
  const numRuns = engine === 'neo4j' ? 5 : 40
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 - 1 }), async (seed) => {
      run += 1
      await writeRecords(store, [...graphRecordsOf(actorsAndSources(run)).values()], note())
      for (const step of beginning(run)) await take(step)
      for (const step of fc.sample(stepOf(run), { seed, numRuns: 24 })) {
        await take(step).catch((error: unknown) => {
          if (!(error instanceof OnRecordError)) throw error
        })
      }
      expect(await store.read(broken, {})).toEqual([])
      expect(await derivedDisputes(store)).toEqual(await disputesAsHeld(store))
      const { seq, total } = await store.read(gaps, {})
      expect(total).toBe(seq)
    }),
    { numRuns },
  )
}, 300_000)
