import { proseOf } from '../../domain/quotations/marks/drafts.ts'
import { type SearchableText, type Span, searchableText } from '../../domain/texts/searchable-text.ts'
import { type TextPlace, textPlaces } from '../../domain/texts/text-places.ts'
import { normaliseText } from '../../domain/texts/texts.ts'
import type { TextFormat } from '../../domain/vocabulary.ts'
import { anchorIn } from './anchor.ts'
import { mainPart } from './main-part.ts'
import { type ArticleHead, headOfPage, noHead } from './page-head.ts'

/** An article as a file has it, read for its statements. */
export type Article = {
  readonly format: TextFormat
  readonly head: ArticleHead
  /** What a reader reads, without the rest of the page. */
  readonly prose: string
  /** The text in which passages are verified. */
  readonly text: SearchableText
  /** Where a stretch of the prose is in the text; null if it is not there, or there several times. */
  readonly anchored: (span: Span) => Span | null
  /** The line and column of the file; places of the prose have to be asked for in ascending order. */
  readonly places: () => (unit: number) => TextPlace
}

export function readArticle(raw: string, format: TextFormat): Article {
  const isPage = format === 'HTML'
  const { text: prose, places } = proseOf(isPage ? mainPart(raw) : raw, format)
  const text = searchableText(normaliseText(raw, format))
  const anchor = anchorIn(text)
  return {
    format,
    head: isPage ? headOfPage(raw) : { ...noHead, title: format === 'MARKDOWN' ? firstHeading(raw) : null },
    prose,
    text,
    anchored: (span) => anchor(prose, span),
    places() {
      const placeOf = textPlaces(raw)
      return (unit) => placeOf(places[unit] ?? raw.length)
    },
  }
}

const firstHeading = (markdown: string): string | null =>
  /^# +(.+?)\s*#*\s*$/m.exec(markdown.slice(0, 20_000))?.[1] ?? null
