import type { CypherQuery } from '../src/graph/store.ts'

/** Runs a query, on whatever is measured. */
export type Read = <Params extends object, Row>(
  query: CypherQuery<Params, Row, 'read'>,
  params: Params,
) => Promise<unknown>

type Way = { readonly name: string; run(read: Read): Promise<unknown> }

/** Two ways to the same answer. */
export type Comparison = { readonly what: string; readonly ours: Way; readonly other: Way }

export type Compared = {
  readonly oursMs: number
  readonly otherMs: number
  /** How many times as long the other takes, by the pairs' own ratios: the median, and the middle half's ends. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly ratioTo: number
}

/** A Java server still gets faster after its first hundred runs. */
const warmUps = 100
export const rounds = 60

/** Times both ways in turn, so that whatever else the machine does falls on both; each goes first every other time. */
export async function compare(ways: Comparison, read: Read): Promise<Compared> {
  const pairs: { oursMs: number; otherMs: number }[] = []
  for (let round = 0; round < warmUps + rounds; round++) {
    const isOursFirst = round % 2 === 0
    const firstMs = await timeOf(isOursFirst ? ways.ours : ways.other, read)
    const secondMs = await timeOf(isOursFirst ? ways.other : ways.ours, read)
    if (round < warmUps) continue
    pairs.push(isOursFirst ? { oursMs: firstMs, otherMs: secondMs } : { oursMs: secondMs, otherMs: firstMs })
  }
  const ours = pairs.map(({ oursMs }) => oursMs)
  const others = pairs.map(({ otherMs }) => otherMs)
  const ratios = pairs.map(({ oursMs, otherMs }) => otherMs / oursMs)
  return {
    oursMs: quantile(ours, 0.5),
    otherMs: quantile(others, 0.5),
    ratio: quantile(ratios, 0.5),
    ratioFrom: quantile(ratios, 0.25),
    ratioTo: quantile(ratios, 0.75),
  }
}

/** In milliseconds. */
async function timeOf({ run }: Way, read: Read): Promise<number> {
  const begun = performance.now()
  await run(read)
  return performance.now() - begun
}

/** The value below which that share of the others lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
