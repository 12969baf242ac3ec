import * as z from 'zod'
import { badInput } from '../../errors.ts'
import type { Room, Row } from '../results.ts'

/** Where a list goes on, for what a tool takes and gives. */
export const cursorTaken = z.string().optional()
export const cursorGiven = z.string().optional()

/** The index at which a list goes on that GraphQL gives whole. @throws BAD_USER_INPUT where the cursor is none of ours */
export function indexAt(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (!/^\d{1,3}$/.test(cursor))
    throw badInput('cursor', 'pass the cursor of an answer unchanged, or leave it out.')
  return Number(cursor)
}

/** The rows of such a list from there on. */
export const rowsFrom = <Item>(
  items: readonly Item[],
  index: number,
  shown: (item: Item, room: Room) => object,
): Row[] =>
  items.slice(index).map((item, at) => ({
    cursor: String(index + at + 1),
    shown: (room) => shown(item, room),
  }))

/** The rows of a connection. */
export const rowsOf = <Node>(
  edges: readonly { readonly cursor: string; readonly node: Node }[],
  shown: (node: Node, room: Room) => object | readonly object[],
): Row[] => edges.map(({ cursor, node }) => ({ cursor, shown: (room) => shown(node, room) }))

/** Where a connection goes on behind a page, which may be short or empty although more follow; null where it ends. */
export const endOf = ({
  hasNextPage,
  endCursor,
}: {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}): string | null => (hasNextPage ? endCursor : null)
