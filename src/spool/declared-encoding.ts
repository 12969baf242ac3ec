import { Buffer } from 'node:buffer'

/** How many bytes of a page are searched, as in browsers. */
const MOST_BYTES = 1024

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const XML = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i
/** Both forms: `<meta charset>`, and the content type in `<meta http-equiv>`. */
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i

/**
 * The label of the encoding that a page declares in its first bytes; null if it declares none. A declaration in ASCII
 * cannot mean UTF-16, whatever it says.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, MOST_BYTES)).toString('latin1').replace(COMMENT, ' ')
  const label = (META.exec(start) ?? XML.exec(start))?.[1]?.toLowerCase()
  if (label === undefined) return null
  if (/^utf-?16/.test(label)) return 'utf-8'
  return label === 'x-user-defined' ? 'windows-1252' : label
}
