import type { GraphStore } from '../../graph/store.ts'
import { decodedText } from '../texts/encodings.ts'
import { sentTexts } from '../texts/sent-texts.ts'
import { type ImportPartsOptions, type ImportSummary, importParts } from './import-parts.ts'
import { readParts } from './parts.ts'

export type ImportSentOptions = Omit<ImportPartsOptions, 'texts'> & {
  /** So many lines of texts come before the bundle. */
  readonly texts: number
}

/** Imports a bundle that is sent, as `importParts` does, with the texts that come before it. */
export async function importSent(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
  by: string,
  { texts: count, ...options }: ImportSentOptions,
): Promise<ImportSummary> {
  const { texts, rest, close } = await sentTexts(bytes, count)
  try {
    return await importParts(store, readParts(decodedText(rest, 'The bundle')), by, { ...options, texts })
  } finally {
    await close()
  }
}
