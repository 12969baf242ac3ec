import type { GraphStore } from '../graph/store.ts'
import { sentTexts } from './sent-texts.ts'
import { type VerifiedSource, type VerifyOptions, verifyGraph } from './verify-graph.ts'

export type VerifySentOptions = Pick<VerifyOptions, 'source'> & {
  /** Called with each source. */
  readonly verified: (source: VerifiedSource) => void
}

/** Verifies the graph with uploaded texts, which are all spooled to the disk first. */
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
