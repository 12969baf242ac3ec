import { badInput } from '../../errors.ts'

const version = 1
const longest = 1_000

/**
 * A cursor, opaque to clients: the base64url of `[version, order, key]`. It names the order (`SAID_AT_DESC`) because a
 * key marks a place only in the order that it was made for.
 */
export const encodeCursor = (order: string, key: string): string =>
  Buffer.from(JSON.stringify([version, order, key])).toString('base64url')

/** The order of the log, the same in `changes` and in every `history`, so that their cursors are interchangeable. */
export const logOrder = 'SEQ'

/** The cursor of an entry of the log by its number; the one before the first entry is 0. */
export const logCursor = (seq: number): string => encodeCursor(logOrder, String(seq))

/**
 * The number of an entry of the log, from its cursor.
 *
 * @throws BAD_USER_INPUT for a cursor that is malformed, or of another order
 */
export const logNumberOf = (cursor: string, argument: string): number =>
  logNumberIn(decodeCursor(cursor, logOrder, argument), argument)

/** The number in a cursor's key. @throws BAD_USER_INPUT if there is none */
export function logNumberIn(key: string, argument: string): number {
  const number = Number(key)
  if (!Number.isSafeInteger(number) || number < 0) throw badCursor(argument)
  return number
}

/**
 * The key in a cursor.
 *
 * @throws BAD_USER_INPUT for a malformed cursor, and for a cursor of another order
 */
export function decodeCursor(cursor: string, order: string, argument: string): string {
  const content = contentOf(cursor)
  if (content === undefined) throw badCursor(argument)
  if (content.order !== order) {
    throw badInput(
      argument,
      `this cursor belongs to the order ${content.order.slice(0, 40)}, but you asked for ${order}. ` +
        'Keep the order while paging, or leave the cursor out to start again.',
    )
  }
  return content.key
}

/** The error for a malformed cursor, or one with a key that no page has. */
export const badCursor = (argument: string) =>
  badInput(
    argument,
    "this is not a valid cursor. Pass an endCursor or an edge's cursor unchanged, or leave it out.",
  )

function contentOf(cursor: string): { order: string; key: string } | undefined {
  if (cursor.length > longest) return undefined
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(content) || content.length !== 3) return undefined
    const [made, order, key]: unknown[] = content
    return made === version && typeof order === 'string' && typeof key === 'string'
      ? { order, key }
      : undefined
  } catch {
    return undefined
  }
}
