import { withSpeakers } from '../../speakers/reading.ts'
import type { SaidQuotation } from '../../speakers/said-by.ts'
import { wellFormed } from '../../texts/code-points.ts'
import { composed, type MappedText, mappedText, replaced } from '../../texts/mapped-text.ts'
import { proseOfHtml } from '../../texts/markup/html-prose.ts'
import { proseOfMarkdown } from '../../texts/markup/markdown-prose.ts'
import { type TextPlace, textPlaces } from '../../texts/text-places.ts'
import type { TextFormat } from '../../vocabulary.ts'
import { quotationsIn } from './quotations.ts'

/** A quotation in a draft, and where its words begin in the draft, counting markup. */
export type DraftQuotation = SaidQuotation & TextPlace

/**
 * Every quotation in a draft: words in quotation marks, block quotations (without the line that names the speaker), and
 * HTML's `q` and `blockquote`. Everything that is not prose is skipped: front matter, code, comments, link titles,
 * attributes.
 */
export function quotationsOfDraft(draft: string, format: TextFormat): DraftQuotation[] {
  const { text, places } = proseOf(draft, format)
  const placeOf = textPlaces(draft)
  return withSpeakers(text, quotationsIn(text)).map((quotation) => ({
    ...quotation,
    ...placeOf(places[quotation.pieces[0]?.from ?? quotation.from] as number),
  }))
}

/**
 * The text of a draft as a reader sees it. The characters that enclose blocks are inserted here, so those of the draft
 * itself are blanked.
 */
export function proseOf(draft: string, format: TextFormat): MappedText {
  const raw = wellFormed(draft).replace(/[\uE000\uE001]/g, ' ')
  const read = format === 'HTML' ? proseOfHtml(raw) : proseOfLines(mappedText(raw), format)
  return composed(read)
}

function proseOfLines(draft: MappedText, format: 'PLAIN' | 'MARKDOWN'): MappedText {
  const lines = replaced(draft, /\r\n?/g, () => '\n')
  return format === 'MARKDOWN' ? proseOfMarkdown(lines) : lines
}
