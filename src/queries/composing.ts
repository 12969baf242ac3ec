import type { Engine } from '../graph/store.ts'
import type { AnsweredRow, PageWanted, WantedOf } from './question.ts'
import type { RecordType } from './reads.ts'

/** A text that is being composed. */
export type Composing = {
  readonly engine: Engine
  /** The number of each page among the pages of the question, which is the suffix of its parameters. */
  readonly places: ReadonlyMap<PageWanted, number>
  /** Returns a new variable: n1, n2 ... */
  readonly name: (prefix: string) => string
  /** Composes what is wanted of the record at a variable, as `recordText` does. */
  readonly record: (at: At, of: WantedOf) => Read<AnsweredRow>
}

/**
 * Where a record is composed: expressions go to `items`, which become its row, and whatever needs a subquery goes to
 * `lines`, which come before the row.
 */
export type At = {
  readonly variable: string
  readonly items: Items
  readonly lines: string[]
  /** Where pages may add their rows as rows of the answer; absent if they have to be lists in the record's row. */
  readonly stream?: Branch[]
}

/** A branch of a root's rows: one page, whose rows follow that of their record. */
export type Branch = { readonly lines: readonly string[]; readonly row: string }

/** The expressions in a row of the answer. Equal ones are added once; `at` returns an expression's index. */
export type Items = { readonly list: string[]; readonly at: (expression: string) => number }

export function newItems(): Items {
  const list: string[] = []
  return {
    list,
    at(expression) {
      const known = list.indexOf(expression)
      return known >= 0 ? known : list.push(expression) - 1
    },
  }
}

/** What a reader of rows needs of the question that was asked: its pages, and where to collect merged records. */
export type Reading = {
  readonly pages: readonly PageWanted[]
  readonly merged: MergedRow[]
  /** The rows that follow each row of a root, by branch. */
  readonly streamed: Map<List, readonly List[][]>
}

/**
 * The row of a merged record, of which only the id it was merged into is known yet; `of` is the selection as it was
 * composed.
 */
export type MergedRow = { readonly row: AnsweredRow; readonly into: string; readonly of: WantedOf }

export type List = readonly unknown[]
export type Read<Answer> = (list: List, reading: Reading) => Answer

export type RecordPlace = {
  readonly variable: string
  readonly items: Items
  readonly lines: string[]
  readonly stream?: Branch[]
  /** The types that have this part, if the record may be of others; null if it certainly has it. */
  readonly guard: readonly RecordType[] | null
  readonly types: readonly RecordType[]
}

/** The first clause of a subquery that only records of these types may enter. */
export const guardText = (variable: string, guard: readonly RecordType[] | null): string[] =>
  guard ? [`WITH ${variable} WHERE ${guard.map((type) => `${variable}:${type}`).join(' OR ')}`] : []

/** A text, indented by one step. */
export const indented = (text: string): string => text.replace(/^/gm, '  ')
