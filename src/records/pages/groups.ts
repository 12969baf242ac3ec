import { parsePartialDate } from '../../domain/dates/dates.ts'
import { badInput } from '../../errors.ts'
import type { AlikeRecords } from '../../queries/question.ts'
import type { RequestRecords } from '../context.ts'
import type { StatementRow } from '../read/rows.ts'
import type { ListedPage } from './pages.ts'
import type { Narrowing } from './requests.ts'

export type StatementGroupKey = keyof typeof groupKeys

export type GroupValueRow = { readonly key: StatementGroupKey; readonly value: string }

export type GroupRow = {
  readonly values: readonly GroupValueRow[]
  readonly count: number
  readonly isExact: boolean
  /** The list whose statements these are some of. */
  readonly of: ListedPage<StatementRow>
}

export type GroupedStatements = {
  readonly nodes: GroupRow[]
  readonly totalCount: number
  readonly unplaced: number
  readonly isExact: boolean
}

/** What statements are grouped by. */
type GroupKey = {
  /** What is read of them for it, by keys of cypher/reads. */
  readonly reads: readonly string[]
  /** The values that a statement has, of what was read; none where it has none. */
  readonly valuesOf: (...read: unknown[]) => readonly string[]
  /** What a statement with the value meets. */
  readonly narrowing: (value: string, records: RequestRecords) => Narrowing | Promise<Narrowing>
}

const one = (read: string, condition: string): GroupKey => ({
  reads: [read],
  valuesOf: (value) => (typeof value === 'string' ? [value] : []),
  narrowing: (value) => ({ conditions: { [condition]: value }, range: null }),
})

const several = (read: string, condition: string): GroupKey => ({
  ...one(read, condition),
  valuesOf: (values) => [...new Set((values as readonly string[] | null) ?? [])],
})

/** Records, of which some may be merged: they have the values of all that are the same. */
const records = (read: string, condition: string): GroupKey => ({
  ...several(read, condition),
  narrowing: async (id, { entities }) => ({
    conditions: { [condition]: await entities.membersOfAll([id]) },
    range: null,
  }),
})

/** Dates that lie in one year, month or day, written like the example; what is read is shorter where they do not. */
const dated = (read: string, { length }: string): GroupKey => ({
  ...one(read, ''),
  valuesOf: (value) => (typeof value === 'string' && value.length === length ? [value] : []),
  narrowing(value) {
    const { earliest, latest } = parsePartialDate(value)
    return { conditions: {}, range: { from: earliest, to: latest } }
  },
})

const groupKeys = {
  SPEAKER: records('speaker', 'ofSpeaker'),
  ON_BEHALF_OF: records('principal', 'ofPrincipal'),
  ABOUT: records('subject', 'ofSubject'),
  TYPE: one('type', 'ofType'),
  FORM: one('form', 'ofForm'),
  PUBLISHER: records('publisher', 'ofPublisher'),
  VERIFICATION: several('verification', 'ofVerification'),
  SAID_YEAR: dated('year', '2025'),
  SAID_MONTH: dated('month', '2025-06'),
  SAID_DAY: dated('day', '2025-06-09'),
} as const satisfies Readonly<Record<string, GroupKey>>

/** The keys whose values are ids. */
const ofRecords: readonly StatementGroupKey[] = ['SPEAKER', 'ON_BEHALF_OF', 'ABOUT', 'PUBLISHER']

/** The id that a value is; null where it is none. */
export const recordIn = ({ key, value }: GroupValueRow): string | null =>
  ofRecords.includes(key) ? value : null

const mostKeys = 3

/**
 * The largest groups of a list of statements, and how many there are in all.
 *
 * @throws BAD_USER_INPUT where `by` has none, too many, or one twice
 */
export async function statementGroups(
  list: ListedPage<StatementRow>,
  by: readonly StatementGroupKey[],
  first: number,
): Promise<GroupedStatements> {
  if (by.length === 0 || by.length > mostKeys || new Set(by).size < by.length) {
    throw badInput(
      'by',
      `name 1 to ${mostKeys} different keys; it has ${by.length === 0 ? 'none' : by.join(', ')}.`,
    )
  }
  const reads = [...new Set(by.flatMap((key) => groupKeys[key].reads))]
  const { alike, isExact } = await list.alikeBy(reads)
  const groups = new Map<string, { values: GroupValueRow[]; count: number }>()
  let unplaced = 0
  for (const { records: count, keys } of alike) {
    const placed = valuesOf(by, reads, keys)
    if (placed.length === 0) unplaced += count
    for (const values of placed) {
      const name = values.map(({ value }) => value).join(' ')
      const group = groups.get(name) ?? { values, count: 0 }
      group.count += count
      groups.set(name, group)
    }
  }
  const largest = [...groups].sort(
    ([a, { count: most }], [b, { count: more }]) => more - most || (a < b ? -1 : 1),
  )
  return {
    nodes: largest.slice(0, first).map(([, group]) => ({ ...group, isExact, of: list })),
    totalCount: groups.size,
    unplaced,
    isExact,
  }
}

/** The groups that statements are in which are alike: one for each combination of their values. */
function valuesOf(
  by: readonly StatementGroupKey[],
  reads: readonly string[],
  read: AlikeRecords['keys'],
): GroupValueRow[][] {
  return by.reduce<GroupValueRow[][]>(
    (combined, key) => {
      const { reads: own, valuesOf: of } = groupKeys[key] as GroupKey
      const values = of(...own.map((name) => read[reads.indexOf(name)]))
      return combined.flatMap((before) => values.map((value) => [...before, { key, value }]))
    },
    [[]],
  )
}

/** What the statements of a group meet besides what their list does. */
export async function narrowingOf(
  { values }: Pick<GroupRow, 'values'>,
  context: RequestRecords,
): Promise<Narrowing> {
  const all = await Promise.all(values.map(({ key, value }) => groupKeys[key].narrowing(value, context)))
  const range = all.reduce<Narrowing['range']>((shortest, { range }) => shorter(shortest, range), null)
  const days = range && {
    ofDaysFrom: Date.parse(range.from ?? ''),
    ofDaysUntil: Date.parse(range.to ?? ''),
  }
  return { conditions: Object.assign({}, days, ...all.map(({ conditions }) => conditions)), range }
}

/** Of a month and a day in it, the day. */
const shorter = (a: Narrowing['range'], b: Narrowing['range']) =>
  a && b ? (lengthOf(a) <= lengthOf(b) ? a : b) : (a ?? b)

const lengthOf = ({ from, to }: { from: string | null; to: string | null }) =>
  Date.parse(to ?? '') - Date.parse(from ?? '')
