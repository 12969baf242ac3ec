import { expect } from 'vitest'
import { type Ask, askerOf } from '../../../src/queries/ask.ts'
import type { AnsweredPage, PageAsk, Run } from '../../../src/queries/question.ts'
import { wholeRun } from '../../support/questions.ts'
import type { BothEngines } from '../both-engines.ts'
import type { Pages, Paging } from './paging.ts'

type Rows = AnsweredPage['rows']

export type Held = {
  /** Whether what is listed has classes of dates, and so runs over them. */
  readonly hasSpans: boolean
  /** The sets of conditions that it is filtered by. */
  readonly conditions: readonly object[]
  /** Whether each set of them is met by something that is listed. */
  readonly areMet: boolean
  /** Which of the other pages is asked for, by its place among them; all are, where it is left out. */
  readonly turn?: number
}

const spans = ['DAY', 'MONTH', 'YEAR', 'LONG', '']
const few = { limit: 3, scan: 5 }

/**
 * Holds a way of paging to three rules. Everything in one page is the same on both engines. Any other page, from either side,
 * over a part of the keys, over classes of dates, or stopped by its limit or its bound, is the beginning of what that page has
 * of it. What is counted is what is shown.
 */
export async function holdPages(stores: BothEngines, paging: Paging, held: Held) {
  const { hasSpans, conditions, areMet, turn } = held
  const engines = [stores.neo4j, stores.embedded].map((store) => askerOf(store))
  const whole = await alike(engines, paging, {})
  expect(countIn(whole), 'what is listed').toBeGreaterThan(0)
  const part = middleOf(whole)
  const begins = (how: Partial<PageAsk>, of: Pages = whole) => beginsWith(engines, paging, how, of)
  const ways: Partial<PageAsk>[] = [
    { order: 'desc', limit: 3 },
    { order: 'asc', runs: [part], limit: 3 },
    { order: 'desc', runs: [part] },
  ]
  if (hasSpans) {
    ways.push({ order: 'desc', runs: spans.map((span) => ({ ...wholeRun, span })), limit: 7 })
    ways.push({ order: 'asc', runs: spans.map((span) => ({ ...part, span })) })
  }
  for (const [at, way] of ways.entries())
    if (turn === undefined || at === turn % ways.length) await begins(way)
  for (const [index, set] of conditions.entries()) {
    const filtered = await alike(engines, paging, { conditions: { ...set } })
    if (areMet) expect(countIn(filtered), `what meets ${JSON.stringify(set)}`).toBeGreaterThan(0)
    expect(isWithin(filtered, whole), `what meets ${JSON.stringify(set)} is shown without it too`).toBe(true)
    const order = index % 2 === 0 ? 'desc' : 'asc'
    await begins({ ...few, order, conditions: { ...set } }, filtered)
    if (hasSpans && index % 4 === 0) {
      const runs = spans.map((span) => ({ ...wholeRun, span }))
      await begins({ ...few, order, runs, conditions: { ...set } }, filtered)
    }
  }
}

/** Everything in one page, by both engines; what is counted is what it shows. */
async function alike(engines: readonly Ask[], paging: Paging, how: Partial<PageAsk>): Promise<Pages> {
  const answers = await Promise.all(engines.map((ask) => paging.pages(ask, how)))
  const [expected = new Map<string, AnsweredPage>(), given] = answers
  expect(given && rowsIn(given)).toEqual(rowsIn(expected))
  for (const pages of answers) {
    for (const [parent, { rows, degree, found }] of pages) {
      // More than one member may have led to the same record.
      if (degree?.members === 1) expect(degree.total, `degree of ${parent}`).toBe(rows.length)
      if (found)
        expect(
          found
            .flatMap(({ ids }) => ids)
            .filter(isNew)
            .sort(),
        ).toEqual(idsOf(rows))
    }
  }
  return expected
}

/** Whatever an engine shows of a page is its beginning, up to where a walk stopped. */
async function beginsWith(engines: readonly Ask[], paging: Paging, how: Partial<PageAsk>, whole: Pages) {
  for (const ask of engines) {
    const pages = await paging.pages(ask, how)
    const parents = [...whole.keys()]
    const shown = parents.map((parent) => [parent, shownOf(pages.get(parent), how)] as const)
    const expected = parents.map((parent) => {
      const { rows = [] } = whole.get(parent) ?? {}
      return [parent, beginningOf(rows, pages.get(parent)?.stops ?? [], how)] as const
    })
    // Their keys first, which tell more when they differ.
    expect(keysIn(shown), JSON.stringify(how)).toEqual(keysIn(expected))
    expect(shown, JSON.stringify(how)).toEqual(expected)
  }
}

/** Counted by itself, without rows. */
export async function holdCounts(stores: BothEngines, paging: Paging, sets: readonly (object | null)[]) {
  for (const ask of [stores.neo4j, stores.embedded].map((store) => askerOf(store))) {
    for (const conditions of sets) {
      const how = { conditions: conditions && { ...conditions } }
      const [counts, pages] = [await paging.counts(ask, how), await paging.pages(ask, how)]
      expect(Object.fromEntries([...counts].map(([parent, ids]) => [parent, [...ids].sort()]))).toEqual(
        Object.fromEntries([...pages].map(([parent, { rows }]) => [parent, idsOf(rows)])),
      )
    }
  }
}

const isBefore = (a: string, b: string, { order }: Partial<PageAsk>) => (order === 'desc' ? a > b : a < b)

/** The nearest of the keys where walks stopped: what lies beyond is not shown yet. */
const frontierOf = (stops: readonly string[], how: Partial<PageAsk>): string | null =>
  stops.reduce<string | null>(
    (near, stop) => (near !== null && isBefore(near, stop, how) ? near : stop),
    null,
  )

function upTo(rows: Rows, stops: readonly string[], how: Partial<PageAsk>): Rows {
  const frontier = frontierOf(stops, how)
  return rows.filter(({ key }) => frontier === null || !isBefore(frontier, key, how))
}

const shownOf = (page: AnsweredPage | undefined, how: Partial<PageAsk>) =>
  upTo(page?.rows ?? [], page?.stops ?? [], how)

const isIn = (key: string, runs: readonly Run[]) =>
  runs.some(({ floor, ceiling }) => key > floor && key < ceiling)

function beginningOf(rows: Rows, stops: readonly string[], how: Partial<PageAsk>): Rows {
  const { runs = [wholeRun], limit = rows.length } = how
  const ordered = how.order === 'desc' ? rows.toReversed() : rows
  return upTo(
    ordered.filter(({ key }) => isIn(key, runs)),
    stops,
    how,
  ).slice(0, limit)
}

/** A run over the middle third of what pages show. */
function middleOf(pages: Pages): Run {
  const keys = [...pages.values()].flatMap(({ rows }) => rows.map(({ key }) => key)).sort()
  return {
    floor: keys[Math.floor(keys.length / 3)] ?? '',
    ceiling: keys[Math.floor((keys.length * 2) / 3)] ?? '~',
    span: null,
  }
}

const keysIn = (pages: readonly (readonly [string, Rows])[]) =>
  Object.fromEntries(pages.map(([parent, rows]) => [parent, rows.map(({ key }) => key)]))
const countIn = (pages: Pages) => [...pages.values()].flatMap(({ rows }) => rows).length
const rowsIn = (pages: Pages) => Object.fromEntries([...pages].map(([parent, { rows }]) => [parent, rows]))
const idsOf = (rows: Rows) => rows.map(({ node }) => node.id).sort()
const isNew = (id: string, index: number, ids: readonly string[]) => ids.indexOf(id) === index

const isWithin = (some: Pages, all: Pages) =>
  [...some].every(([parent, { rows }]) => {
    const keys = new Set(all.get(parent)?.rows.map(({ key }) => key))
    return rows.every(({ key }) => keys.has(key))
  })
