import { type SearchableText, searchableText } from '../domain/texts/searchable-text.ts'
import { normaliseText } from '../domain/texts/texts.ts'
import type { TextFormat } from '../domain/vocabulary.ts'
import type { GraphStore } from '../graph/store.ts'
import { sourcesOfKnownText, textOfSource } from '../records/checks.ts'

/** A source's text as it is at hand. `digest` is of the text in which positions were found before, where that is known. */
export type TextAtHand = {
  readonly raw: string
  /** Null where nothing tells it. */
  readonly format: TextFormat | null
  readonly digest?: string | null
  /** Whether it is the normalised text already, as it is kept. */
  readonly isNormalised?: boolean
}

/** Where texts come from: gives a source's text by its id, null where it is not at hand. */
export type Texts = (sourceId: string) => Promise<TextAtHand | null>

/** A text made ready for checks; `stated` is the format that its source states. */
export function searchableAtHand(
  { raw, format, isNormalised = false }: TextAtHand,
  stated: TextFormat | undefined = undefined,
): SearchableText {
  return searchableText(isNormalised ? raw : normaliseText(raw, stated ?? format ?? 'PLAIN'))
}

export const noTexts: Texts = async () => null

/**
 * The texts that are given, else those that the graph keeps. What the graph knows of a source's text, its format and the
 * digest that positions are of, goes before what a file's name tells.
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

/** The same texts, each asked for once: with `ahead`, several before they are needed. */
export function textsOnce(texts: Texts) {
  const asked = new Map<string, Promise<TextAtHand | null>>()
  const once = (id: string): Promise<TextAtHand | null> => {
    const text = asked.get(id) ?? texts(id)
    asked.set(id, text)
    return text
  }
  return {
    texts: once,
    ahead(ids: readonly string[]): void {
      // Whoever needs one later is told why there is none.
      for (const id of ids) once(id).catch(() => {})
    },
  }
}

/** Texts of many sources: which of them the graph knows anything of is asked for all of a batch at once. */
export type TextsOfMany = { readonly texts: Texts; readonly ahead: (ids: readonly string[]) => Promise<void> }

/** The same for many sources. A graph that is empty knows nothing. */
export function textsOfMany(store: GraphStore, given: Texts = noTexts, isEmpty = false): TextsOfMany {
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
