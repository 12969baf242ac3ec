/** How a quotation mark opens, and what closes it. */
export type Opener = {
  /** The marks, any of which closes it. */
  readonly closes: string
  /** A single mark may be an apostrophe. */
  readonly single: boolean
}

// German and Polish close „ with “ or ”; Scandinavian texts repeat ”, or turn guillemets around.
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  '‛': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '\uE000': '\uE001',
}

const SINGLE = "‘‚‛'‹›"

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string | undefined) => character === undefined || /\s/u.test(character)

/** What the mark at a place opens there; null where it opens nothing. */
export function openerAt(text: string, at: number): Opener | null {
  const mark = text[at] ?? ''
  const closes = CLOSED_BY[mark]
  if (closes === undefined) return null
  const opener = { closes, single: SINGLE.includes(mark) }
  const before = text[at - 1]
  const after = text[at + 1]
  // A mark that is the same on both sides, or an apostrophe elsewhere, opens only where a word begins after it.
  if ('"＂”\'‘‛'.includes(mark) && (isWord(before) || isSpace(after))) return null
  if ("'‘‛".includes(mark) && (isElision(text, at) || !isClosedLater(text, at, closes))) return null
  return opener
}

/** Which of the open marks, counted from the outermost, the mark at a place closes; -1 where it closes none. */
export function matchAt(text: string, at: number, open: readonly Opener[]): number {
  const mark = text[at] ?? ''
  const index = open.findLastIndex(({ closes }) => closes.includes(mark))
  const opener = open[index]
  if (opener === undefined) return -1
  return opener.single && "'’".includes(mark) && isApostrophe(text, at, mark) ? -1 : index
}

/** The place is bounded, so that a text of nothing but apostrophes is still read in linear time. */
const FURTHEST = 2_000

function isClosedLater(text: string, at: number, closes: string): boolean {
  const closing = closes === "'" ? /(?<=\S)'(?![\p{L}\p{N}])/u : /(?<=\S)’(?![\p{L}\p{N}])/u
  return closing.test(restOfParagraph(text, at + 1))
}

function restOfParagraph(text: string, from: number): string {
  const rest = text.slice(from, from + FURTHEST)
  const end = /\n[ \t]*\n/.exec(rest)?.index
  return end === undefined ? rest : rest.slice(0, end)
}

/** Years ('90s) and the words that English shortens in front. */
const isElision = (text: string, at: number) =>
  /^(?:\d0s|tis|twas|em|til|till|cause|n|round|bout|cuz|twere)(?![\p{L}\p{N}])/iu.test(
    text.slice(at + 1, at + 8),
  )

/** Whether a mark that may close a single quotation is an apostrophe: inside a word, or after a plural's s. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (isWord(text[at + 1])) return isWord(text[at - 1])
  if (isSpace(text[at - 1])) return true
  const isPlural = text[at - 1] === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))
  if (!isPlural) return false
  const opening = mark === "'" ? /(?<=\s)'(?=\S)/ : /‘/
  const rest = restOfParagraph(text, at + 1)
  const [beforeNext = ''] = rest.split(opening, 1)
  return isClosedLater(`${mark}${beforeNext}`, 0, mark)
}
