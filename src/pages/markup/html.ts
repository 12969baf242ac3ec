import { isAddress, type Piece, piecesOf } from './template.ts'
import { linkable, seenFrom } from './urls.ts'

/** Only what stands in this file makes markup: everything else is a value, and is escaped. */
const markup = Symbol('markup')

/** A piece of a page. */
export type Html = { readonly [markup]: (root: string) => string }

/** What a template takes. Of null, undefined and false there is nothing; lists stand one after the other. */
export type Value = Html | string | number | null | undefined | false | readonly Value[]

/**
 * A piece of a page: ``html`<p lang="${language}">${words}</p>` ``. Every value is escaped, unless it is such a piece itself;
 * an attribute whose whole value is null or false is left out; an address that no link may have is left out too. There is no
 * other way to put text into a page.
 *
 * @throws where a value stands in a tag, a script, a style or a comment: in these no escaping would make it safe
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const pieces = piecesOf(strings)
  return { [markup]: (root) => rendered(pieces, values, root) }
}

/**
 * The text of a piece of a page.
 *
 * @param root leads from the page to the root of the server: `../` for `/read/about`. Addresses that begin with a slash
 *   are written from there, so that they stay right behind a proxy that adds a path.
 */
export const markupOf = (piece: Html, root: string): string => piece[markup](root)

/**
 * Data for programs that read the page, which no browser runs (JSON-LD).
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#data-block
 */
export const dataBlock = (data: object): Html => {
  // Nothing in the data can end the script or begin a comment.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return { [markup]: () => `<script type="application/ld+json">${json}</script>` }
}

/** Text as it stands in a page or in a quoted attribute. What no page may have (U+0000) becomes U+FFFD. */
const escaped = (text: string): string =>
  text.replace(/[&<>"'\0]/g, (character) => entities[character] ?? '\uFFFD')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function rendered(pieces: readonly Piece[], values: readonly Value[], root: string): string {
  let written = ''
  let value = 0
  /** Whether the next piece begins with the mark that closes an attribute that was left out. */
  let isLeftOut = false
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      written += isLeftOut ? piece.slice(1) : piece
      isLeftOut = false
    } else if ('address' in piece) written += seenFrom(root, piece.address)
    else {
      const given = values[value]
      value += 1
      if (piece.in === 'text') written += inText(given, root)
      else {
        const attribute = inAttribute(piece.name, given, root)
        if (attribute === null && piece.whole) {
          written = written.slice(0, -` ${piece.name}="`.length)
          isLeftOut = true
        } else written += attribute ?? ''
      }
    }
  }
  return written
}

function inText(value: Value, root: string): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'object')
    return markup in value ? value[markup](root) : value.map((each) => inText(each, root)).join('')
  return escaped(String(value))
}

/** Null where the attribute has no value. */
function inAttribute(name: string, value: Value, root: string): string | null {
  if (value === null || value === undefined || value === false) return null
  if (typeof value === 'object') throw new Error(`The attribute ${name} takes text, no markup and no list.`)
  if (!isAddress(name)) return escaped(String(value))
  const address = linkable(String(value))
  return address === null ? null : escaped(seenFrom(root, address))
}
