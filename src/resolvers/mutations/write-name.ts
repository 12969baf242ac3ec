import { randomUUID } from 'node:crypto'
import { badInput } from '../../errors.ts'
import type { RequestContext } from '../context.ts'

/** A UUID has 36 characters; whoever makes keys of what is written needs a few more. */
const longestKey = 200

/**
 * A write's name: the client's key, its own for each who writes, or one that nobody else has. And who writes.
 *
 * @throws BAD_USER_INPUT for a key that is empty or too long
 */
export function writeName(
  { idempotencyKey }: { readonly idempotencyKey?: string | null },
  { viewer }: RequestContext,
): { readonly writeId: string; readonly by: string } {
  const by = viewer.name
  if (idempotencyKey == null) return { writeId: randomUUID(), by }
  if (idempotencyKey.trim() === '' || idempotencyKey.length > longestKey) {
    const length = `it has ${idempotencyKey.length} characters; a key has 1 to ${longestKey}, not all of them spaces.`
    throw badInput('input.idempotencyKey', `${length} Leave it out, or use a UUID.`)
  }
  // As JSON, so that no name and key together read like those of somebody else.
  return { writeId: JSON.stringify([by, idempotencyKey]), by }
}
