import { randomUUID } from 'node:crypto'
import { textDigest } from '../domain/texts.ts'
import { conflict } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { doneWrite } from '../records/done-writes.ts'

/** Who asks for a write, and under which name. */
export type Asked = {
  /** The mutation's field, so that one key is not taken for two kinds of writes. */
  readonly mutation: string
  /** What was asked, whole. */
  readonly input: object
  /** The client's name for this write: done again under it, it gives the same and writes nothing. */
  readonly idempotencyKey?: string | null
  readonly by: string
}

/** A write that was asked for: its name, its input as a digest, and what it gave where it was done before. */
export type NamedWrite = { readonly writeId: string; readonly digest: string; readonly result: string | null }

/**
 * Names a write. Keys of two users are two names.
 *
 * @throws CONFLICT where the key named another write before
 */
export async function namedWrite(store: GraphStore, asked: Asked): Promise<NamedWrite> {
  const { mutation, input, idempotencyKey, by } = asked
  const writeId = idempotencyKey ? `${by}/${idempotencyKey}` : randomUUID()
  const digest = textDigest(JSON.stringify([mutation, input]))
  const done = idempotencyKey ? await doneWrite(store, writeId) : null
  if (done && done.input !== digest) {
    throw conflict(`The write "${writeId}" was done before with other input. Name this one anew.`)
  }
  return { writeId, digest, result: done?.result ?? null }
}
