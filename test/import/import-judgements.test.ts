import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import type { Bundle, BundleJudgement } from '../../src/bundle/format.ts'
import { asBundleProblem } from '../../src/bundle/problems.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import { recordOfContent } from '../../src/bundle/to-graph/content.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { importParts } from '../../src/import/import-parts.ts'
import { requestRecords } from '../../src/records/context.ts'
import { judge } from '../../src/records/write/judging.ts'
import { redact } from '../../src/records/write/redacting.ts'
import { revertChange } from '../../src/records/write/reverting.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { inPieces } from '../bundle/slips.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { everythingIn, importSmall, note } from '../records/small-graph.ts'
import { openTestStore } from '../support/engines.ts'

/** Each test merges others. */
const slugs = [...'abcdefghijklmnopq']
const persons = slugs.map((slug) => ({ id: `person:${slug}`, name: `Person ${slug}` }))
const statements = slugs.map((slug) => statement(slug, { speakers: [{ actor: `person:${slug}` }] }))

const judgement = (slug: string, ...[first, second]: [string, string]): BundleJudgement => ({
  id: `judgement:${slug}`,
  verdict: 'SAME_AS',
  actors: [`person:${first}`, `person:${second}`],
  score: 0.75,
  basis: 'One address, one birthday.',
})
/** A bundle of judgements, and of nothing else: whom they are of is in the graph. */
const judged = (...judgements: BundleJudgement[]) =>
  bundle({ organisations: [], sources: [], statements: [], relations: [], judgements })

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  await importSmall(store, { persons, statements })
})
afterAll(() => store.close())

const because = (reason: string) => ({ ...note(reason), reason })
const imported = (given: Bundle) => importBundle(store, given, 'Eve')
const told = async (given: Bundle) => {
  const { problems } = await imported(given)
  return problems
    .map(asBundleProblem)
    .map(({ path, message, mend }) =>
      `${path}: ${message} ${mend}`.replace(/\d{4}-\d\d-\d\d/, 'DATE').replace(/[0-9a-f]{32}/, '0'),
    )
}

async function exported(speakers?: string[]): Promise<Bundle> {
  const pieces: string[] = []
  for await (const piece of exportBundle(store, speakers ? { filter: { speakers } } : {})) pieces.push(piece)
  return JSON.parse(pieces.join(''))
}

/** The ids that some persons answer under. */
const canonical = async (of: string) => {
  const { actor } = requestRecords(store)
  const found = await Promise.all([...of].map((slug) => actor(`person:${slug}`)))
  return found.map((each) => each?.id.slice(-1)).join('')
}

const lastChange = async (id: string) => {
  const { edges } = await requestRecords(store).changes.ofRecord(id, { first: 9, after: null, order: 'SEQ' })
  return edges.at(-1)?.node
}

test('an import merges whom its judgements say are the same, in the name of who imports', async () => {
  const given = judged(judgement('ab', 'a', 'b'), { ...judgement('cd', 'c', 'd'), verdict: 'NOT_SAME_AS' })
  const created = ['judgement:ab', 'judgement:cd']
  const pieces = readParts(inPieces(bundleText(given)))
  expect(await importParts(store, pieces, 'Eve', { dryRun: true })).toMatchObject({
    created: 2,
    problems: [],
  })
  expect(await canonical('abcd')).toBe('abcd')
  expect(await imported(given)).toMatchObject({ created, updated: [] })
  expect(await canonical('abcd')).toBe('aacd')
  expect(await requestRecords(store).judgement('judgement:ab')).toMatchObject({
    by: 'Eve',
    score: 0.75,
  })
  expect(await lastChange('judgement:ab')).toMatchObject({
    kind: 'CREATED',
    reason: 'import: A small bundle',
  })
  expect(await imported(given)).toMatchObject({ created: [], updated: [], unchanged: created })

  const reworded = judged({ ...judgement('ab', 'a', 'b'), basis: 'One signature.' })
  expect(await imported(reworded)).toMatchObject({ updated: ['judgement:ab'], problems: [] })
  expect(await canonical('abcd')).toBe('aacd')
  expect(await told(judged(judgement('ab', 'a', 'c')))).toMatchInlineSnapshot(`
    [
      "judgement:ab: The graph has another judgement under this id: person:a SAME_AS person:b. The bundle says person:a SAME_AS person:c. Give it another id.",
    ]
  `)
})

test('an export by a filter has the judgements of those who are in it', async () => {
  await imported(judged(judgement('ef', 'e', 'f'), judgement('fg', 'f', 'g')))
  const { judgements, persons: those } = await exported(['person:h'])
  expect([judgements, those?.map(({ id }) => id)]).toEqual([undefined, ['person:h']])
  // Whoever is the same is asked for too.
  const whole = await exported(['person:g'])
  expect(whole.judgements?.map(({ id }) => id)).toEqual(['judgement:ef', 'judgement:fg'])
})

test('what was judged so before is left, and what was reversed since is not done again but told', async () => {
  const actorIds = ['person:j', 'person:i'] as const
  const own = await judge(store, { verdict: 'SAME_AS', of: actorIds, score: null, basis: 'So.' }, note())
  const again = judged(judgement('ij', 'i', 'j'))
  expect(await imported(again)).toMatchObject({ created: [], unchanged: ['judgement:ij'], problems: [] })
  const { judgements } = await exported(['person:i'])
  expect(judgements?.map(({ id }) => id)).toEqual([own.judgement])

  await withdraw(store, own.judgement, because('A namesake.'))
  const both = judged(judgement('ij', 'i', 'j'), judgement('kl', 'k', 'l'))
  expect(await told(both)).toMatchInlineSnapshot(`
    [
      "judgement:ij: This judgement (person:i SAME_AS person:j) was made in the graph, under the id "judgement:0", and reversed on DATE. Leave it out of the bundle or, if it is right after all, revert its reversal first.",
    ]
  `)
  // Its id names what was reversed, also where the bundle says something else under it.
  const under = { ...judgement('ij', 'i', 'j'), id: own.judgement, verdict: 'NOT_SAME_AS' as const }
  const ofOthers = { ...judgement('ij', 'k', 'l'), id: own.judgement }
  expect([...(await told(judged(under))), ...(await told(judged(ofOthers)))]).toMatchInlineSnapshot(`
    [
      "judgement:0: Another judgement (person:i SAME_AS person:j) was made in the graph under this id, and reversed on DATE. The bundle says person:i NOT_SAME_AS person:j. Give it another id.",
      "judgement:0: A judgement about others, or one that has since become unreadable, was made in the graph under this id, and reversed on DATE. The bundle says person:k SAME_AS person:l. Give it another id.",
    ]
  `)
  const overwriting = await importBundle(store, again, 'Eve', { overwrite: true })
  expect(overwriting.problems).toHaveLength(1)
  expect(await canonical('ijkl')).toBe('ijkl')

  const reversal = await lastChange(own.judgement)
  await revertChange(store, reversal?.id ?? '', { ...note(), rebuild: recordOfContent })
  expect(await requestRecords(store).judgement(own.judgement)).toMatchObject({ by: 'Ann' })
  expect(await told(both)).toEqual([])
  expect(await canonical('ijkl')).toBe('iikk')
})

test('what the graph contradicts, by however many judgements, is told before anything is written', async () => {
  const apart = { ...judgement('np-apart', 'n', 'p'), verdict: 'NOT_SAME_AS' as const }
  await imported(judged(judgement('mn', 'm', 'n'), apart))
  expect(await told(judged(judgement('mo', 'm', 'o'), judgement('op', 'o', 'p')))).toMatchInlineSnapshot(`
    [
      "judgement:mo: judgement:np-apart (person:n NOT_SAME_AS person:p) contradicts judgement:mn (person:m SAME_AS person:n), judgement:mo (person:m SAME_AS person:o), judgement:op (person:o SAME_AS person:p). Leave the wrong ones out of the bundle or, if they are in the graph, reverse them first.",
    ]
  `)
  expect(await canonical('mnop')).toBe('mmop')
})

test('nothing of a redacted actor is left in judgements, and none in an export lacks one of its two', async () => {
  await imported(judged({ ...judgement('pq', 'p', 'q'), basis: 'Ruslan Zoria is one.' }))
  const order = because('By order of a court.')
  await expect(redact(store, 'person:q', order)).rejects.toMatchObject({
    details: { referredToBy: 'judgement:pq, statement:q' },
  })
  for (const id of ['judgement:pq', 'statement:q']) await withdraw(store, id, because('By the same order.'))
  await redact(store, 'person:q', because('By order of a court.'))
  expect(await everythingIn(store)).not.toContain('Ruslan Zoria')
  const left = await exported()
  expect(await validateBundle(left)).toEqual([])
  expect(left.judgements?.map(({ id }) => id)).not.toContain('judgement:pq')
  expect(left.persons?.map(({ id }) => id)).not.toContain('person:q')
})
