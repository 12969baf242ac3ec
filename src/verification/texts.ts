import { type SearchableText, searchableText } from '../domain/texts/searchable-text.ts'
import { normaliseText } from '../domain/texts/texts.ts'
import type { TextFormat } from '../domain/vocabulary.ts'
import type { GraphStore } from '../graph/store.ts'
import { sourcesOfKnownText, textOfSource } from '../records/checks.ts'

/** The available text of a source. `digest` is that of the text to which stored positions refer, if known. */
export type TextAtHand = {
  readonly raw: string
  /** Null if unknown. */
  readonly format: TextFormat | null
  readonly digest?: string | null
  /** Whether it is normalised already, as kept texts are. */
  readonly isNormalised?: boolean
}

/** Provides a source's text by its id; null if it is not available. */
export type Texts = (sourceId: string) => Promise<TextAtHand | null>

/** Prepares a text for checks; `stated` is the format that its source states. */
export function searchableAtHand(
  { raw, format, isNormalised = false }: TextAtHand,
  stated: TextFormat | undefined = undefined,
): SearchableText {
  return searchableText(isNormalised ? raw : normaliseText(raw, stated ?? format ?? 'PLAIN'))
}

export const noTexts: Texts = async () => null

/**
 * The given texts or, failing that, those that the graph keeps. What the graph knows about a text (its format, and the
 * digest to which positions refer) takes precedence over a file's name.
 */
export function textsWith(store: GraphStore, given: Texts = noTexts): Texts {
  return async (id) => {
    const [text, known] = await Promise.all([given(id), textOfSource(store, id)])
    if (known === null) return text
    if (text !== null)
      return { ...text, format: (known.format as TextFormat | null) ?? text.format, digest: known.digest }
    const format = known.format as TextFormat | null
    return known.text === null ? null : { raw: known.text, format, digest: known.digest, isNormalised: true }
  }
}

/** The same texts, each requested only once; `ahead` requests several before they are needed. */
export function cachedTexts(texts: Texts) {
  const asked = new Map<string, Promise<TextAtHand | null>>()
  const once = (id: string): Promise<TextAtHand | null> => {
    const text = asked.get(id) ?? texts(id)
    asked.set(id, text)
    return text
  }
  return {
    texts: once,
    ahead(ids: readonly string[]): void {
      // A failure is reported when the text is needed.
      for (const id of ids) once(id).catch(() => {})
    },
  }
}

/** The texts of many sources. `ahead` asks once for a whole batch which of them the graph knows anything about. */
export type BatchedTexts = {
  readonly texts: Texts
  readonly ahead: (ids: readonly string[]) => Promise<void>
}

/** The texts of `textsWith`, looked up in batches; an empty graph is not asked. */
export function batchedTexts(store: GraphStore, given: Texts = noTexts, isEmpty = false): BatchedTexts {
  if (isEmpty) return { texts: given, ahead: async () => {} }
  const both = textsWith(store, given)
  let unknown: ReadonlySet<string> = new Set()
  return {
    texts: (id) => (unknown.has(id) ? given(id) : both(id)),
    async ahead(ids) {
      const known = ids.length === 0 ? new Set() : await sourcesOfKnownText(store, ids)
      unknown = new Set(ids.filter((id) => !known.has(id)))
    },
  }
}
