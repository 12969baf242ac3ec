import { wellFormed } from './code-points.ts'
import { type OwnWords, withOwnWords } from './own-words.ts'
import { BLOCK_BEGINS, BLOCK_ENDS, type Quotation, quotationsIn } from './quotations.ts'
import { normaliseText } from './texts.ts'
import type { TextFormat } from './vocabulary.ts'

/** A quotation of a draft, and its line, counted from 1; null in HTML, whose lines are not those that are read. */
export type DraftQuotation = Quotation & { readonly line: number | null; readonly around: OwnWords }

/**
 * Every quotation of a draft: words in quotation marks, block quotations (without the line that says who), and HTML's
 * `q` and `blockquote`. What is no prose is passed over: front matter, code, comments, link titles, attributes.
 */
export function quotationsOfDraft(draft: string, format: TextFormat): DraftQuotation[] {
  const lines = wellFormed(draft)
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(/\r\n?/g, '\n')
  const text = normaliseText(proseOf(lines, format), format)
  // A line of HTML's text is a block of its own, which ends what is open.
  const read = format === 'HTML' ? text.replace(/\n+/g, '\n\n') : text
  let line = 1
  let counted = 0
  return withOwnWords(read, quotationsIn(read)).map((quotation) => {
    for (; counted < quotation.from; counted += 1) if (read[counted] === '\n') line += 1
    return { ...quotation, line: format === 'HTML' ? null : line }
  })
}

function proseOf(draft: string, format: TextFormat): string {
  switch (format) {
    case 'PLAIN':
      return draft
    case 'MARKDOWN':
      return proseOfMarkdown(draft)
    case 'HTML':
      return proseOfHtml(draft)
  }
}

const blank = (passed: string) => passed.replace(/[^\n]/g, ' ')

/** Lines stay where they are, so that a quotation's line is the draft's. */
function proseOfMarkdown(markdown: string): string {
  const prose = markdown
    .replace(/^\uFEFF?---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\n|$)/, blank)
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n {0,3}\1[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm, blank)
    .replace(/(`+)[^`\n]+\1/g, blank)
    .replace(/<\/?[A-Za-z][^<>]{0,2000}>/g, blank)
  return prose.replace(/^ {0,3}>[^\n]*(?:\n {0,3}>[^\n]*)*/gm, quotedBlock)
}

/** A block of lines that begin with `>`, without these; its last line may say who said it. */
function quotedBlock(block: string): string {
  const lines = block.split('\n').map((line) => line.replace(/^ {0,3}(?:> ?)+/, ''))
  const isSpeaker = lines.length > 1 && /^\s*(?:[—–―]|--?\s)/.test(lines.at(-1) ?? '')
  const last = isSpeaker ? lines.pop() : undefined
  return `${BLOCK_BEGINS}${lines.join('\n')}${BLOCK_ENDS}${last === undefined ? '' : `\n${last}`}`
}

function proseOfHtml(html: string): string {
  return html
    .replace(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<q\b[^>]*>/gi, '“')
    .replace(/<\/q>/gi, '”')
    .replace(/<blockquote\b[^>]*>([\s\S]*?)<\/blockquote>/gi, (_, content: string) => {
      const who = content.search(/<(?:footer|cite)\b/i)
      const words = who === -1 ? content : content.slice(0, who)
      const rest = who === -1 ? '' : content.slice(who)
      return `<blockquote>${BLOCK_BEGINS}${words}${BLOCK_ENDS}${rest}</blockquote>`
    })
}
