import { expect, test } from 'vitest'
import type { BundleJudgement } from '../../src/bundle/format.ts'
import { describeProblem } from '../../src/bundle/problems.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { bundle } from './small-bundle.ts'

const judgement = (
  first: string,
  second: string,
  changes: Partial<BundleJudgement> = {},
): BundleJudgement => ({
  id: `judgement:${first}-${second}`,
  verdict: 'SAME_AS',
  actors: [`person:${first}`, `person:${second}`],
  basis: 'One signature.',
  ...changes,
})
const persons = ['a', 'b', 'c', 'd'].map((name) => ({ id: `person:${name}`, name }))
const toldOf = async (...judgements: BundleJudgement[]) =>
  (await validateBundle(bundle({ persons, judgements }))).map(describeProblem)

test('judgements are of two others of one kind, who are there', async () => {
  expect(
    await toldOf(
      judgement('a', 'b', { score: 1.5 }),
      judgement('a', 'a'),
      judgement('c', 'b'),
      judgement('b', 'nobody'),
      judgement('x', 'y', { actors: ['organisation:ukraine', 'person:a'] }),
      judgement('x', 'z', { actors: ['person:a'] }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "judgements[0].score: This is more than 1. What is asked for: how alike they were judged to be, from 0 to 1.",
      "judgements[5].actors: This list has fewer than 2 items. Give at least 2: of SAME_AS and NOT_SAME_AS: exactly two persons, two organisations or two groups, the smaller id first.",
      "judgements[1].actors: An actor is always the same as itself. Name two different ones.",
      "judgements[2].actors: A judgement means the same in either direction, so it is stored with the smaller id first. Swap the two.",
      "judgements[4].actors: These are of different kinds, organisation and person; only two of the same kind can be the same. Name two of the same kind.",
      "judgements[3].actors[1]: There is no "person:nobody" in the bundle (no graph was searched). Add that record, or correct the id.",
    ]
  `)
})

test('judgements are told once', async () => {
  expect(
    await toldOf(judgement('a', 'b'), judgement('a', 'b', { id: 'judgement:again' })),
  ).toMatchInlineSnapshot(`
    [
      "judgements[1]: The same judgement is already at judgements[0]. Keep one of them.",
    ]
  `)
})

test('judgements agree with one another, however long the chain is by which two are the same', async () => {
  const apart = judgement('a', 'd', { verdict: 'NOT_SAME_AS' })
  expect(await toldOf(judgement('a', 'b'), apart, judgement('c', 'd'))).toEqual([])
  expect(
    await toldOf(judgement('a', 'b'), apart, judgement('c', 'd'), judgement('b', 'c')),
  ).toMatchInlineSnapshot(`
    [
      "judgements[1]: judgements[1] (person:a NOT_SAME_AS person:d) contradicts judgements[0] (person:a SAME_AS person:b), judgements[3] (person:b SAME_AS person:c), judgements[2] (person:c SAME_AS person:d). Leave out the wrong one.",
    ]
  `)
})

const copies = (first: string, second: string, changes: Partial<BundleJudgement> = {}): BundleJudgement => ({
  id: `judgement:copies-${first}-${second}`,
  verdict: 'COPIES',
  sources: [`source:${first}`, `source:${second}`],
  basis: 'The same sentences.',
  ...changes,
})
const sources = ['a', 'b', 'c'].map((name) => ({ id: `source:${name}`, sourceKind: 'ARTICLE' as const }))
const toldOfSources = async (
  judgements: BundleJudgement[],
  format: 'on-record-bundle/1' | 'on-record-bundle/2' = 'on-record-bundle/2',
) => {
  const given = bundle({ format, persons, sources, statements: [], relations: [], judgements })
  return (await validateBundle(given)).map(describeProblem)
}

test('judgements of copies are of two sources, in bundles of version 2', async () => {
  expect(
    await toldOfSources([
      copies('a', 'a'),
      copies('b', 'a'),
      copies('a', 'b', { sources: undefined }),
      copies('a', 'c', { actors: ['person:a', 'person:b'] }),
      judgement('a', 'b', { actors: undefined }),
    ]),
  ).toMatchInlineSnapshot(`
    [
      "judgements[2].sources: COPIES is a judgement of two sources, which are missing. Name exactly two, the smaller id first.",
      "judgements[3].actors: COPIES is a judgement of two sources. Remove "actors".",
      "judgements[4].actors: SAME_AS is a judgement of two actors, which are missing. Name exactly two, the smaller id first.",
      "judgements[0].sources: A source is no copy of itself. Name two different ones.",
      "judgements[1].sources: A judgement means the same in either direction, so it is stored with the smaller id first. Swap the two.",
    ]
  `)
  expect(
    await toldOfSources([judgement('a', 'b'), copies('a', 'b')], 'on-record-bundle/1'),
  ).toMatchInlineSnapshot(`
    [
      "judgements[1].sources: In a bundle of the format on-record-bundle/1, judgements have no sources. Write on-record-bundle/2 as its format.",
    ]
  `)
})

test('judgements of copies are told once, and only those about the same two contradict each other', async () => {
  const apart = copies('a', 'c', { id: 'judgement:apart', verdict: 'NOT_COPIES' })
  expect(await toldOfSources([copies('a', 'b'), copies('b', 'c'), apart])).toEqual([])
  expect(
    await toldOfSources([copies('a', 'c'), apart, copies('a', 'c', { id: 'judgement:again' })]),
  ).toMatchInlineSnapshot(`
    [
      "judgements[2]: The same judgement is already at judgements[0]. Keep one of them.",
      "judgements[1]: judgements[1] (source:a NOT_COPIES source:c) contradicts judgements[0] (source:a COPIES source:c). Leave out the wrong one.",
    ]
  `)
})
