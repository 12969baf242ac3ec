import type { GraphStore } from '../graph/store.ts'
import { sentTexts } from './sent-texts.ts'
import { type VerifiedSource, type VerifyOptions, verifyGraph } from './verify-graph.ts'

export type VerifySentOptions = Pick<VerifyOptions, 'source'> & {
  /** Told of each source. */
  readonly verified: (source: VerifiedSource) => void
}

/** Verifies the graph with texts that are sent: all are taken, and put aside on the disk, before the first is looked at. */
export async function verifySent(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
  by: string,
  { source, verified }: VerifySentOptions,
): Promise<void> {
  const sent = await sentTexts(bytes)
  try {
    for await (const one of verifyGraph(store, { texts: sent.texts, source, by })) verified(one)
  } finally {
    await sent.close()
  }
}
