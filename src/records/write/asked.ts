import { textDigest } from '../../domain/texts/texts.ts'
import type { GraphStore } from '../../graph/store.ts'
import { findDoneWrite } from './done-writes.ts'
import { otherWrite } from './unit-of-work.ts'

/** A write as the client requested it, and its name. */
export type WriteRequest = {
  /** The mutation's field, so that one key is not accepted for two kinds of writes. */
  readonly mutation: string
  /** The whole input. */
  readonly input: object
  readonly writeId: string
  /** Whether the client named the write: if repeated under that name, it returns the same result and writes nothing. */
  readonly isNamed: boolean
  readonly by: string
}

/**
 * The input as a digest and, if the write was done before, its stored result as JSON.
 *
 * @throws CONFLICT if its name was used for another write
 */
export async function earlierWrite(
  store: GraphStore,
  { mutation, input, writeId, isNamed }: WriteRequest,
): Promise<{ readonly digest: string; readonly result: string | null }> {
  const digest = textDigest(JSON.stringify([mutation, input]))
  const done = isNamed ? await findDoneWrite(store, writeId) : null
  if (done && done.input !== digest) {
    throw otherWrite()
  }
  return { digest, result: done?.result ?? null }
}
