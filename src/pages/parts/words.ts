import { isSameLanguage } from '../../domain/texts/language-tags.ts'
import type { ShownFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { type Excerpt, excerptsOf } from '../words/excerpts.ts'
import { hostOf } from '../words/sources.ts'

/** Marks words that a search asked for; leaves the text as it is where there are none. */
export type Marking = (text: string) => Html

export const unmarked: Marking = (text) => html`${text}`

/** Words that a source has in quotation marks. */
export const quoted = (words: string, mark: Marking = unmarked): Html =>
  html`<span class="said"><span class="qm">“</span>${mark(words)}<span class="qm">”</span></span>`

/** The words of a passage, in quotation marks if its source has them so, and in the language and direction that they have. */
export function passageWords(
  { exact, quoted: isQuoted, language }: Pick<ShownFragment, 'exact' | 'quoted' | 'language'>,
  mark: Marking = unmarked,
): Html {
  const inLanguage: Marking = (words) =>
    language === null || isSameLanguage(language, pageLanguage)
      ? mark(words)
      : html`<span lang="${language}" dir="auto">${mark(words)}</span>`
  return isQuoted ? quoted(exact, inLanguage) : inLanguage(exact)
}

/** The language of the pages. */
const pageLanguage = 'en'

/** The words of a source that are mentioned, not quoted: its name for somebody, its verb. */
export const mentioned = (words: string): Html => html`<span class="told">${words}</span>`

/** The way to a page whose address is recorded; nothing where none is. */
export const readAt = (url: string | null): Html | false =>
  url !== null && html` <a href="${url}">Read it at ${hostOf(url)}</a>.`

const excerptLine = (excerpt: Excerpt, mark: Marking): Html[] =>
  excerpt.map(({ passage, isGapBefore }, index) => {
    const joint = index === 0 ? null : isGapBefore ? html`<span class="gap"> … </span>` : ' '
    return html`${joint}${passageWords(passage, mark)}`
  })

/** What a source has of a statement, in its words: each line is one place of it. */
export const excerpts = (passages: readonly ShownFragment[], mark: Marking = unmarked): Html[] =>
  excerptsOf(passages).map((excerpt) => html`<p class="excerpt">${excerptLine(excerpt, mark)}</p>`)

/** Only what a source puts in quotation marks, each on its own. */
export const quotations = (passages: readonly ShownFragment[], mark: Marking = unmarked): Html[] =>
  excerpts(
    passages.filter((passage) => passage.quoted),
    mark,
  )

/** Marks words wherever they stand in a text, in capitals or not. */
export function markingOf(words: readonly string[]): Marking {
  if (words.length === 0) return unmarked
  const escaped = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(
    `(${escaped.toSorted((one, other) => other.length - one.length).join('|')})`,
    'giu',
  )
  return (text) =>
    html`${text.split(found).map((piece, index) => (index % 2 === 1 ? html`<mark>${piece}</mark>` : piece))}`
}
