import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { withSignaturesOutside } from '../../quotations/marks/block-quotations.ts'
import type { MappedText } from '../mapped-text.ts'
import { htmlReader } from './html-reader.ts'
import { proseWriter } from './prose-writer.ts'

const nothing = () => {}

/**
 * The prose of an HTML page as a reader sees it, without code; block quotations are enclosed in BLOCK_BEGINS and
 * BLOCK_ENDS.
 */
export function proseOfHtml(html: string): MappedText {
  const prose = proseWriter(html.length)
  const page = htmlReader(prose)
  let tag = ''
  let classes = ''
  let attribute = ''
  const tokens: TokenizerCallbacks = {
    ontext: (start, end) => page.text(html.slice(start, end), start),
    ontextentity: (codePoint, end) =>
      page.reference(String.fromCodePoint(codePoint), html.lastIndexOf('&', end - 1)),
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase()
      classes = ''
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase()
    },
    onattribdata(start, end) {
      if (attribute === 'class') classes += html.slice(start, end)
    },
    onopentagend: (end) => page.begins(tag, classes, end, false),
    onselfclosingtag: (end) => page.begins(tag, classes, end, true),
    onclosetag: (start, end) => page.ends(html.slice(start, end).toLowerCase(), end),
    onattribend: nothing,
    onattribentity: nothing,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onprocessinginstruction: nothing,
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, tokens)
  tokenizer.write(html)
  tokenizer.end()
  page.finish(html.length)
  return withSignaturesOutside(prose.done(html.length))
}
