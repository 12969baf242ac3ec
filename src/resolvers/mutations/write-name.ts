import { randomUUID } from 'node:crypto'
import { badInput } from '../../errors.ts'
import type { RequestContext } from '../context.ts'

/** In characters. A UUID has 36; a key made of what is written may need more. */
const longestKey = 200

/**
 * A write's name, with who writes: the client's key, which is theirs alone, or a UUID.
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
  // As JSON, so that a name and a key never read like another name with another key.
  return { writeId: JSON.stringify([by, idempotencyKey]), by }
}
