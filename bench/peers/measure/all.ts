import type { Driver, Session } from 'neo4j-driver'
import type { Operation } from '../operations/operation.ts'
import { type Difference, differencesIn } from './alike.ts'
import { hitsOf } from './hits.ts'
import type { Lane, LaneName } from './lanes.ts'
import { type Budget, type Measured, measure, median, oneByOne } from './timing.ts'

/** What one lane does for one operation. */
export type LaneResult = Measured & {
  readonly hits: number
  readonly queries: number
  /** Rounds of queries that wait for each other. */
  readonly roundTrips: number
}

export type OperationResult = {
  readonly operation: Operation
  readonly lanes: ReadonlyMap<LaneName, LaneResult>
  /** How many times as fast this server is as a lane, in p50 and in requests a second: medians of the runs' own ratios. */
  readonly faster: ReadonlyMap<LaneName, number>
  readonly busier: ReadonlyMap<LaneName, number>
}

export type Results = {
  readonly operations: readonly OperationResult[]
  readonly differences: readonly Difference[]
}

/** Measures all operations on all lanes, so many runs, each run all of them once more. */
export async function measureAll(
  operations: readonly Operation[],
  lanes: readonly Lane[],
  {
    budget,
    runs,
    driver,
    expected,
  }: {
    readonly budget: Budget
    readonly runs: number
    readonly driver: Driver
    readonly expected: (operation: Operation) => Promise<unknown>
  },
): Promise<Results> {
  const differences: Difference[] = []
  const answering = new Map<Operation, readonly Lane[]>()
  const asksOf = (operation: Operation) => (answering.get(operation) ?? []).map((lane) => lane.ask(operation))
  for (const operation of operations) {
    console.error(`Warming up: ${operation.name}`)
    const first = await differencesIn(operation, lanes, await expected(operation))
    differences.push(...first.differences)
    answering.set(operation, first.answering)
    await oneByOne(asksOf(operation), budget.warmUpMs, budget.least)
  }
  const measured = new Map<Operation, Measured[][]>(operations.map((operation) => [operation, []]))
  for (let run = 1; run <= runs; run += 1) {
    console.error(`Run ${run} of ${runs}`)
    for (const operation of operations)
      measured.get(operation)?.push(await measure(asksOf(operation), budget))
  }
  const session = driver.session()
  try {
    const results: OperationResult[] = []
    for (const operation of operations)
      results.push(
        await resultOf(operation, answering.get(operation) ?? [], measured.get(operation) ?? [], session),
      )
    return { operations: results, differences }
  } finally {
    await session.close()
  }
}

async function resultOf(
  operation: Operation,
  lanes: readonly Lane[],
  runs: readonly (readonly Measured[])[],
  session: Session,
): Promise<OperationResult> {
  const results = new Map<LaneName, LaneResult>()
  for (const [index, lane] of lanes.entries()) {
    const of = (value: (measured: Measured) => number) =>
      median(runs.flatMap((run) => (run[index] ? value(run[index]) : [])))
    const texts = await lane.texts(operation)
    results.set(lane.name, {
      p50: of(({ p50 }) => p50),
      p95: of(({ p95 }) => p95),
      perSecond: of(({ perSecond }) => perSecond),
      hits: await hitsOf(session, texts),
      queries: texts.flat().length,
      roundTrips: texts.length,
    })
  }
  const own = lanes.findIndex(({ name }) => name === 'own')
  const ratios = (ratio: (own: Measured, other: Measured) => number) =>
    new Map(
      lanes.map(({ name }, index) => [
        name,
        median(runs.flatMap((run) => (run[own] && run[index] ? ratio(run[own], run[index]) : []))),
      ]),
    )
  return {
    operation,
    lanes: results,
    faster: ratios((mine, other) => other.p50 / mine.p50),
    busier: ratios((mine, other) => mine.perSecond / other.perSecond),
  }
}
