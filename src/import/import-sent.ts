import { readParts } from '../bundle/reading/parts.ts'
import type { GraphStore } from '../graph/store.ts'
import { decodedText } from '../spool/encodings.ts'
import { sentTexts } from '../verification/sent-texts.ts'
import type { Texts } from '../verification/texts.ts'
import { type ImportPartsOptions, importParts } from './import-parts.ts'
import type { ImportSummary } from './summary.ts'

export type ImportSentOptions = Omit<ImportPartsOptions, 'texts'> & {
  /** How many lines of texts come before the bundle. */
  readonly texts: number
}

/** The summary, and the bundle's sources whose texts were sent and used. */
export type ImportSentSummary = ImportSummary & { readonly textsUsed: readonly string[] }

/** Imports a bundle that a client uploads, after any number of texts, as `importParts` does. */
export async function importSent(
  store: GraphStore,
  bytes: AsyncIterable<Uint8Array>,
  by: string,
  { texts: count, ...options }: ImportSentOptions,
): Promise<ImportSentSummary> {
  const { texts, rest, close } = await sentTexts(bytes, count)
  const used = new Set<string>()
  const noted: Texts = async (source) => {
    const text = await texts(source)
    if (text !== null) used.add(source)
    return text
  }
  try {
    const parts = readParts(decodedText(rest, 'The bundle'))
    const summary = await importParts(store, parts, by, { ...options, texts: noted })
    return { ...summary, textsUsed: [...used] }
  } finally {
    await close()
  }
}
