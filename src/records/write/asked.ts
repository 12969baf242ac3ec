import { textDigest } from '../../domain/texts/texts.ts'
import type { GraphStore } from '../../graph/store.ts'
import { findDoneWrite } from './done-writes.ts'
import { otherWrite } from './unit-of-work.ts'

/** What a client asks to be written, and under which name. */
export type Asked = {
  /** The mutation's field, so that one key is not taken for two kinds of writes. */
  readonly mutation: string
  /** What was asked, whole. */
  readonly input: object
  readonly writeId: string
  /** Whether the client named it: done again under the name, it gives the same and writes nothing. */
  readonly isNamed: boolean
  readonly by: string
}

/**
 * What was asked, as a digest, and what it gave as JSON where it was done before.
 *
 * @throws CONFLICT where its name was that of another write
 */
export async function doneBefore(
  store: GraphStore,
  { mutation, input, writeId, isNamed }: Asked,
): Promise<{ readonly digest: string; readonly result: string | null }> {
  const digest = textDigest(JSON.stringify([mutation, input]))
  const done = isNamed ? await findDoneWrite(store, writeId) : null
  if (done && done.input !== digest) {
    throw otherWrite()
  }
  return { digest, result: done?.result ?? null }
}
