/** How long one run measures, in milliseconds for each operation and lane, and how often at least. */
export type Budget = {
  readonly warmUpMs: number
  readonly oneByOneMs: number
  readonly togetherMs: number
  readonly least: number
}

export const clients = 16

/** Milliseconds, and requests a second. */
export type Measured = { readonly p50: number; readonly p95: number; readonly perSecond: number }

type Ask = () => Promise<unknown>

/**
 * How long each of several ways takes, one request at a time and in turn, so that whatever else the machine does falls on
 * all of them. One that has had its time drops out; none before it was asked so often.
 */
export async function oneByOne(
  ways: readonly Ask[],
  milliseconds: number,
  least: number,
): Promise<number[][]> {
  const times: number[][] = ways.map(() => [])
  const spent = ways.map(() => 0)
  for (let first = 0; ; first += 1) {
    const waiting = ways
      .map((_, index) => (index + first) % ways.length)
      .filter((index) => (spent[index] ?? 0) < milliseconds || (times[index]?.length ?? 0) < least)
    if (waiting.length === 0) return times
    for (const index of waiting) {
      const began = performance.now()
      await ways[index]?.()
      const took = performance.now() - began
      times[index]?.push(took)
      spent[index] = (spent[index] ?? 0) + took
    }
  }
}

/** How many requests a second are answered, of so many clients that each ask again as soon as they were; NaN where some are not. */
async function together(ask: Ask, milliseconds: number): Promise<number> {
  const began = performance.now()
  let answered = 0
  const client = async () => {
    do {
      await ask()
      answered += 1
    } while (performance.now() - began < milliseconds)
  }
  const ends = await Promise.allSettled(Array.from({ length: clients }, client))
  const isWhole = ends.every(({ status }) => status === 'fulfilled')
  return isWhole ? (answered / (performance.now() - began)) * 1_000 : Number.NaN
}

/** One run of an operation: each way's times and its requests a second. */
export async function measure(ways: readonly Ask[], budget: Budget): Promise<Measured[]> {
  const times = await oneByOne(ways, budget.oneByOneMs, budget.least)
  const measured: Measured[] = []
  for (const [index, way] of ways.entries()) {
    const perSecond = await together(way, budget.togetherMs)
    const own = times[index] ?? []
    measured.push({ p50: quantile(own, 0.5), p95: quantile(own, 0.95), perSecond })
  }
  return measured
}

/** The value below which that share of the others lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)
