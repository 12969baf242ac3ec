import type { OperationResult, Results } from '../measure/all.ts'
import { LANES, type LaneName, laneTitles } from '../measure/lanes.ts'

/** Nothing where there is no figure. */
const shown = (value: number | undefined, as: (value: number) => string) =>
  value === undefined || Number.isNaN(value) ? '' : as(value)
const ms = (value: number | undefined) => shown(value, (given) => given.toFixed(given < 10 ? 2 : 1))
const times = (value: number | undefined) => shown(value, (given) => given.toFixed(2))
const whole = (value: number | undefined) => shown(value, (given) => Math.round(given).toLocaleString('en'))

/** The faster of the peer's two forms, by p50. */
export function betterForm({ lanes }: OperationResult): LaneName | null {
  const [best] = (['list', 'connection'] as const)
    .filter((form) => lanes.has(form))
    .sort((a, b) => (lanes.get(a)?.p50 ?? 0) - (lanes.get(b)?.p50 ?? 0))
  return best ?? null
}

/** Whether the peer answers the same, so that it counts in a mean. */
export const isCompared = ({ operation }: Pick<OperationResult, 'operation'>): boolean => !operation.isApart

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const ratio = (result: OperationResult, by: 'faster' | 'busier', lane: LaneName | null) =>
  lane === null ? undefined : result[by].get(lane)

/** Ratios first: how many times as fast this server is as the others. */
export function ratioTable({ operations }: Results): string {
  const columns: readonly (readonly [string, (result: OperationResult) => number | undefined])[] = [
    ['the peer’s better form', (result) => ratio(result, 'faster', betterForm(result))],
    ['the same, requests a second', (result) => ratio(result, 'busier', betterForm(result))],
    ['naive resolvers', (result) => ratio(result, 'faster', 'naive')],
    ['its own texts, bare driver', (result) => ratio(result, 'faster', 'texts')],
    ['texts by hand, bare driver', (result) => ratio(result, 'faster', 'by-hand')],
  ]
  const rowOf = (result: OperationResult) => [
    result.operation.title,
    ...columns.map(([, value]) => times(value(result))),
  ]
  const compared = operations.filter(isCompared)
  const means = columns.map(([, value]) => {
    const values = compared
      .map(value)
      .filter((each): each is number => each !== undefined && !Number.isNaN(each))
    return values.length === compared.length ? `**${times(geometricMean(values))}**` : ''
  })
  return table(
    ['On Record is as many times as fast as', ...columns.map(([name]) => name)],
    [
      ...compared.map(rowOf),
      ['**Geometric mean**', ...means],
      ...operations.filter((result) => !isCompared(result)).map(rowOf),
    ],
  )
}

const lanesOf = ({ operations }: Results): LaneName[] =>
  LANES.filter((lane) => operations.some(({ lanes }) => lanes.has(lane)))

/** A table of one figure, of each operation and lane. */
function figures(results: Results, figure: (result: OperationResult, lane: LaneName) => string): string {
  const lanes = lanesOf(results)
  return table(
    ['', ...lanes.map((lane) => laneTitles[lane])],
    results.operations.map((result) => [result.operation.name, ...lanes.map((lane) => figure(result, lane))]),
  )
}

export const timeTable = (results: Results) =>
  figures(results, ({ lanes }, lane) => {
    const { p50, p95 } = lanes.get(lane) ?? {}
    return p50 === undefined ? '' : `${ms(p50)} (${ms(p95)})`
  })

export const throughputTable = (results: Results) =>
  figures(results, ({ lanes }, lane) => whole(lanes.get(lane)?.perSecond))

export const hitsTable = (results: Results) =>
  figures(results, ({ lanes }, lane) => whole(lanes.get(lane)?.hits))

export const roundTripTable = (results: Results) =>
  figures(results, ({ lanes }, lane) => {
    const { queries, roundTrips } = lanes.get(lane) ?? {}
    if (roundTrips === undefined) return ''
    return queries === roundTrips ? String(roundTrips) : `${roundTrips} (${whole(queries)})`
  })
