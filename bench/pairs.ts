/** Two ways to the same answer, timed in turn, so that whatever else the machine does falls on both. */
export type Comparison = {
  readonly what: string
  readonly ours: { readonly name: string; run(): Promise<unknown> }
  readonly other: { readonly name: string; run(): Promise<unknown> }
}

export type Compared = {
  readonly what: string
  readonly ours: string
  readonly other: string
  readonly oursMs: number
  readonly otherMs: number
  /** How many times as long the other takes: the median of the pairs' own ratios. */
  readonly ratio: number
}

const rounds = 40
const warmUps = 5

export async function compare({ what, ours, other }: Comparison): Promise<Compared> {
  for (let round = 0; round < warmUps; round++) {
    await ours.run()
    await other.run()
  }
  const pairs: { oursMs: number; otherMs: number }[] = []
  for (let round = 0; round < rounds; round++) {
    pairs.push({ oursMs: await timeOf(ours.run), otherMs: await timeOf(other.run) })
  }
  return {
    what,
    ours: ours.name,
    other: other.name,
    oursMs: median(pairs.map(({ oursMs }) => oursMs)),
    otherMs: median(pairs.map(({ otherMs }) => otherMs)),
    ratio: median(pairs.map(({ oursMs, otherMs }) => otherMs / oursMs)),
  }
}

/** In milliseconds. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
