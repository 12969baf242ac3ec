import { decodeHTMLStrict } from 'entities'
import { BLOCK_BEGINS, BLOCK_ENDS, withSignaturesOutside } from '../../quotations/marks/block-quotations.ts'
import { type MappedText, mappedTextBuilder, replaced } from '../mapped-text.ts'
import { ESCAPE, REDUCED, shield, unshield } from './markdown-text.ts'

const blank = (passed: string) => passed.replace(/[^\n]/g, ' ')

const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\n[\s\S]*?\n(?:\1|\.\.\.)[ \t]*(?=\n|$)/g
const FENCED_CODE =
  /^ {0,3}(`{3,}(?!`)(?=[^`\n]*\n)|~{3,}(?!~)(?=[^\n]*\n))[^\n]*\n[\s\S]*?(?:\n {0,3}\1[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm
/** A code span, but not two backticks that ``are typed for quotation marks''. */
const CODE_SPAN = /(?<!`)(?:`(?!`)[^`\n]+`|(`{2,3})(?!`)(?:(?!'')[^`\n])+\1)(?!`)/g
const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g
const LINK_DEFINITION = /^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm
const TAG = /<\/?[A-Za-z][^<>]{0,2000}>/g
const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/**
 * The prose of a Markdown text as a reader sees it: character references are decoded, block quotations are enclosed in
 * BLOCK_BEGINS and BLOCK_ENDS, and front matter, code, comments and the definitions of links are blanked.
 */
export function proseOfMarkdown(markdown: MappedText): MappedText {
  let prose = replaced(markdown, ESCAPE, (escaped) => shield(escaped.slice(1)))
  for (const passed of [FRONT_MATTER, FENCED_CODE, COMMENT, LINK_DEFINITION, CODE_SPAN])
    prose = replaced(prose, passed, blank)
  prose = replaced(prose, TAG, inPlaceOfTag)
  for (const [pattern, kept] of REDUCED) prose = replaced(prose, pattern, kept)
  prose = replaced(prose, ENTITY, decodeHTMLStrict)
  return withSignaturesOutside(withBlocks({ ...prose, text: unshield(prose.text) }))
}

/** The effect of an HTML tag inside Markdown on lines and quotations. */
function inPlaceOfTag(tag: string): string {
  const [, closing = '', name = ''] = /^<(\/?)([A-Za-z][A-Za-z\d]*)/.exec(tag) ?? []
  switch (name.toLowerCase()) {
    case 'br':
      return '\n'
    case 'p':
    case 'div':
      return '\n\n'
    case 'q':
      return closing === '' ? '“' : '”'
    case 'blockquote':
      return closing === '' ? `\n\n${BLOCK_BEGINS}` : `${BLOCK_ENDS}\n\n`
    default:
      return ' '
  }
}

const BLOCK = /^ {0,3}>[^\n]*(?:\n(?: {0,3}>|(?![ \t]*(?:\n|$|[-*+#=`~]|\d{1,9}[.)]))[^\n])[^\n]*)*/gm
const MARK = /^ {0,3}(?:> ?)+/
/** Boxes that some renderers make of a block: the author's own notes, not quotations. */
const CALLOUT = /^ {0,3}> *\[!\w+\]/

/**
 * Encloses each block of lines that begin with `>` and removes these marks; a line that continues a paragraph may lack
 * the mark.
 */
function withBlocks({ text, places }: MappedText): MappedText {
  const made = mappedTextBuilder(text.length)
  let at = 0
  for (const { 0: block, index } of text.matchAll(BLOCK)) {
    made.copy(text.slice(at, index), at, places)
    at = index
    const isQuotation = !CALLOUT.test(block)
    if (isQuotation) made.put(BLOCK_BEGINS, places[index] as number)
    for (const line of block.split(/(?<=\n)/)) {
      const skipped = MARK.exec(line)?.[0].length ?? 0
      made.copy(line.slice(skipped), at + skipped, places)
      at += line.length
    }
    if (isQuotation) made.put(BLOCK_ENDS, places[at] as number)
  }
  made.copy(text.slice(at), at, places)
  return made.done(places[text.length] as number)
}
