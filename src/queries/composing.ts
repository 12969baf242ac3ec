import type { Engine } from '../graph/store.ts'
import type { AnsweredRow, PageWanted, WantedOf } from './question.ts'
import type { RecordType } from './reads.ts'

/** A text that is being composed. */
export type Composing = {
  readonly engine: Engine
  /** The place of each page among the pages of the question: its parameters end in it. */
  readonly places: ReadonlyMap<PageWanted, number>
  /** A new variable: n1, n2 ... */
  readonly name: (prefix: string) => string
  /** Composes what is wanted of the record at a variable, as `recordText` does. */
  readonly record: (at: At, of: WantedOf) => Read<AnsweredRow>
}

/**
 * Where a record is composed: expressions go to `items`, which are its row, and what needs a subquery of its own to `lines`,
 * which come before it.
 */
export type At = {
  readonly variable: string
  readonly items: Items
  readonly lines: string[]
  /** Where rows of pages may be records of their own; absent where they have to be a list in the record's row. */
  readonly stream?: Branch[]
}

/** A branch of a root's rows: one page, whose rows follow their record's. */
export type Branch = { readonly lines: readonly string[]; readonly row: string }

/** A list of expressions: what a row of the answer holds. Equal ones are read once. */
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

/** What a reader of rows needs of the question that was asked: the names of its pages, and where to put what was merged. */
export type Reading = {
  readonly pages: readonly PageWanted[]
  readonly merged: MergedRow[]
  /** What followed the rows of a root, by its branches. */
  readonly streamed: Map<List, readonly List[][]>
}

/** A row of which only the id of the record that it was merged into is known yet; `of` is as it was composed. */
export type MergedRow = { readonly row: AnsweredRow; readonly into: string; readonly of: WantedOf }

export type List = readonly unknown[]
export type Read<Answer> = (list: List, reading: Reading) => Answer

export type RecordPlace = {
  readonly variable: string
  readonly items: Items
  readonly lines: string[]
  readonly stream?: Branch[]
  /** The types that have this part, where the record may be of others; null where it has it for sure. */
  readonly guard: readonly RecordType[] | null
  readonly types: readonly RecordType[]
}

/** Lets only records of these types into a subquery, the first clause of which this is. */
export const guardText = (variable: string, guard: readonly RecordType[] | null): string[] =>
  guard ? [`WITH ${variable} WHERE ${guard.map((type) => `${variable}:${type}`).join(' OR ')}`] : []

/** A text, indented by one step. */
export const indented = (text: string): string => text.replace(/^/gm, '  ')
