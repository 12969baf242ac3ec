import { BLOCKS, NEVER_SHOWN } from './html-elements.ts'
import { decodeEntities } from './html-entities.ts'

/**
 * HTML reduced to the text that a reader sees: tags, comments and anything never shown are removed, a block begins a
 * line, white space within a line becomes one space (except in `pre`). Needs no parse tree, and reads the page once.
 */
export function htmlToText(html: string): string {
  const lines = ['']
  let preformatted = 0
  let at = 0
  const append = (text: string) => {
    const [first = '', ...rest] = preformatted > 0 ? decodeEntities(text).split('\n') : [text]
    if (preformatted > 0) {
      lines[lines.length - 1] += first
      lines.push(...rest)
      return
    }
    const folded = decodeEntities(text.replace(/[ \t\n\f\r]+/g, ' '))
    const line = lines[lines.length - 1] as string
    lines[lines.length - 1] = line + (line === '' || line.endsWith(' ') ? folded.replace(/^ /, '') : folded)
  }
  while (at < html.length) {
    const open = nextMarkup(html, at)
    append(html.slice(at, open))
    if (open === html.length) break
    const tag = tagAt(html, open)
    at = NEVER_SHOWN.has(tag.name) && !tag.closing ? endOfElement(html, tag.end, tag.name) : tag.end
    if (tag.name === 'pre') preformatted = Math.max(0, preformatted + (tag.closing ? -1 : 1))
    if (tag.name === 'br' || (BLOCKS.has(tag.name) && lines[lines.length - 1] !== '')) lines.push('')
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}

/** The beginning of the next tag, comment or declaration, or else the end of the page. A lone `<` is text. */
function nextMarkup(html: string, from: number): number {
  for (let open = html.indexOf('<', from); open !== -1; open = html.indexOf('<', open + 1)) {
    if (/[A-Za-z/!?]/.test(html[open + 1] ?? '')) return open
  }
  return html.length
}

interface Tag {
  name: string
  closing: boolean
  end: number
}

/** Reads a tag as a browser does: a `>` inside a quoted attribute does not end it, the end of the page does. */
function tagAt(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return { name: '', closing: false, end: end === -1 ? html.length : end + 3 }
  }
  const closing = html[open + 1] === '/'
  const name = /[A-Za-z][A-Za-z0-9-]*|$/.exec(html.slice(open + 1, open + 40))?.[0].toLowerCase() ?? ''
  let quote = ''
  for (let at = open + 1; at < html.length; at += 1) {
    const character = html[at] as string
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return { name, closing, end: at + 1 }
    else if ((character === '"' || character === "'") && /=\s*$/.test(html.slice(at - 4, at)))
      quote = character
  }
  return { name, closing, end: html.length }
}

/** The place right after the closing tag of an element that is not shown; the end of the page if it is never closed. */
function endOfElement(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}\\b[^<>]*>`, 'gi')
  closing.lastIndex = from
  return closing.exec(html) === null ? html.length : closing.lastIndex
}
